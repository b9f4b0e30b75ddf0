import {describe, expect, it} from 'vitest'
import {NOTICE, readLines} from './read-page.js'

describe('form', () => {
  it('is the general one by default', () => {
    expect(readLines(...NOTICE).form).toBe('document')
  })

  it('is told by the series of the number', () => {
    expect(readLines(...NOTICE.with(1, '湖政办发明电〔2019〕3号')).form).toBe('telegram')
    expect(readLines(...NOTICE.with(1, '湖政办函〔2019〕3号')).form).toBe('letter')
  })

  it('comes with how the series is sent', () => {
    expect(readLines(...NOTICE.with(1, '湖政办发明电〔2019〕3号')).transmission).toBe('明电')
    expect(readLines(...NOTICE.with(1, '湖政办发〔2019〕3号')).transmission).toBeNull()
  })

  it('is told by the kind word', () => {
    expect(readLines(...NOTICE.with(0, '湖州市水利局关于商请协助检查的函')).form).toBe('letter')
    expect(readLines(...NOTICE.with(0, '关于研究防汛工作的会议纪要')).form).toBe('minutes')
  })

  it('is none of a page that is no document', () => {
    expect(readLines('在全市水利工作会议上的讲话', '同志们：', '今天召开水利工作会议，我讲几点意见。').form).toBeNull()
  })
})

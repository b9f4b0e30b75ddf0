import {describe, expect, it} from 'vitest'
import {NOTICE, readLines} from './read-page.js'

describe('notes', () => {
  it('stand in brackets below the date', () => {
    const notice = readLines(...NOTICE, '（此件公开发布）', '（联系人：陈晨；联系电话：0572-1234567）')
    expect(notice.notes).toEqual(['此件公开发布', '联系人：陈晨；联系电话：0572-1234567'])
    expect(notice.text).toContain('（此件公开发布）')
  })

  it('may stand without brackets or in square ones', () => {
    expect(readLines(...NOTICE, '[此件主动公开]').notes).toEqual(['此件主动公开'])
    expect(readLines(...NOTICE, '此件主动公开').notes).toEqual(['此件主动公开'])
  })

  it('are no other brackets and no sentences', () => {
    expect(readLines(...NOTICE, '（第一批）').notes).toEqual([])
    expect(readLines(...NOTICE.slice(0, 8), '此件公开发布后，请认真组织学习。', ...NOTICE.slice(8)).notes).toEqual([])
  })

  it('may stand on the line of the date', () => {
    const notice = readLines(...NOTICE.with(9, '2019年3月4日（此件公开发布）'))
    expect(notice).toMatchObject({notes: ['此件公开发布'], date: '2019-03-04'})
    expect(readLines(...NOTICE.with(9, '2019年3月4日（星期一）')).notes).toEqual([])
  })

  it('say to whom the document goes and how it is public', () => {
    expect(readLines(...NOTICE, '（发至县团级）').notes).toEqual(['发至县团级'])
    expect(readLines(...NOTICE, '（公开属性：主动公开）').notes).toEqual(['公开属性：主动公开'])
    expect(readLines(...NOTICE, '（政府信息公开选项：主动公开）').notes).toEqual(['政府信息公开选项：主动公开'])
    expect(readLines(...NOTICE, '（此通知主动公开）').notes).toEqual(['此通知主动公开'])
    expect(readLines(...NOTICE, '（联系单位：水利科）').notes).toEqual(['联系单位：水利科'])
    expect(readLines(...NOTICE, '公开方式：主动公开').notes).toEqual(['公开方式：主动公开'])
    expect(readLines(...NOTICE.slice(0, 8), '公开方式：在市政府网站公布。', ...NOTICE.slice(8)).notes).toEqual([])
  })
})

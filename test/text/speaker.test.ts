import {describe, expect, it} from 'vitest'
import {readHtml} from './read-page.js'

const speech = (title: string, line: string) =>
  readHtml(title, line, '（2016年1月20日）', '同志们：', '这次会议十分重要。要认真学习，抓好落实，务求实效。').speaker

describe('the speaker', () => {
  it.each([
    ['县委书记　安小川', '县委书记', '安小川'],
    ['青岚市市长　江一帆', '青岚市市长', '江一帆']
  ])('stands with the office under the title: %s', (line, position, name) => {
    expect(speech('在全县动员会上的讲话', line)).toEqual({name, position, occasion: '全县动员会'})
  })
  it.each(['县委办公室　综合科', '县委书记在会场', '安小川'])('is not %s', (line) => {
    expect(speech('在全县动员会上的讲话', line)).toBe(null)
  })
  it('is not under the title of a notice', () => {
    expect(speech('关于召开全县动员会的通知', '县委书记　安小川')).toBe(null)
  })
})

import {defineSource} from '../define-source.js'

/**
 * 微信公众号 articles of official accounts.
 *
 * History:
 * - 2014 to now `#js_content` inside `#img-content`, title in `#activity-name`, account in `#js_name`; the time is written by a script
 *   from `createTime`, or from `ct`, seconds since 1970
 */
export default defineSource({
  id: 'wechat-article',
  name: '微信公众号',
  hosts: ['mp.weixin.qq.com'],
  format: 'html',
  fingerprint: ['#js_content&#img-content', '#js_content&#activity-name'],
  content: ['#js_content'],
  boilerplate: [
    /^(?:点击|点)(?:上方|下方|这里|左上角)?.{0,12}(?:关注|订阅)(?:我们|我)?[！!↑↓]{0,3}$/u,
    /^[—–\s·-]{0,6}(?:END|The End|完)[—–\s·-]{0,6}$/iu,
    /^(?:长按|扫描|识别).{0,16}(?:关注|二维码).{0,8}$/u,
    /^预览时标签不可点$/u
  ],
  fields: {title: '#activity-name', source: '#js_name'},
  scripts: {
    publishedAt: [
      /\b(?:publish_time|createTime)\s{0,3}=\s{0,3}["'](?<value>20\d{2}-\d{2}-\d{2}(?:\s\d{2}:\d{2}(?::\d{2})?)?)["']/u,
      /\b(?:oriCreateTime|ct)\s{0,3}=\s{0,3}["'](?<value>1\d{9})["']/u
    ]
  }
})

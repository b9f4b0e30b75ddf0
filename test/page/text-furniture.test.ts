import {describe, expect, it} from 'vitest'
import {isChromeLine, siteAmongButtons} from '../../src/page/furniture/chrome-line.js'
import {unglueTitle} from '../../src/page/facts/title/glued-title.js'
import {isCreditLine} from '../../src/page/furniture/is-credit-line.js'
import {isSiteLine} from '../../src/page/furniture/site-line.js'
import {readText} from '../../src/page/plain/read-text.js'
import {holdsTrail, isBreadcrumb, isContactLine, isFootLine, opensTail} from '../../src/page/furniture/tail-line.js'
import {splitTextFurniture} from '../../src/page/furniture/text-furniture.js'

const split = (source: string) => {
  const {content, furniture} = splitTextFurniture(readText(source).blocks)
  return {content: content.map(({text}) => text), furniture: furniture.map(({text, rule}) => [rule, text])}
}
const BODY = '各级党组织要加强领导，精心组织，周密安排，务求实效。要把学习贯彻落实到行动上。'

describe('isChromeLine', () => {
  it.each([
    '手机版',
    '1 1 1',
    '打印 纠错',
    '【打印】【关闭】',
    '收听本文 00:00/00:00',
    '微信扫一扫 ×',
    '字号：[大] [中] [小]',
    '分享到：'
  ])('takes %s', (line) => {
    expect(isChromeLine(line)).toBe(true)
  })
  it.each(['分享到了群众路线教育实践活动的成果', '打印机采购公告', '2014年3月28日', '一、总体要求', '大中小学', ''])(
    'leaves %s',
    (line) => {
      expect(isChromeLine(line)).toBe(false)
    }
  )
})

describe('siteAmongButtons', () => {
  it('takes the name before the buttons', () => {
    expect(siteAmongButtons('先锋网 打印 纠错')).toEqual([0, 3])
  })
  it('leaves a line with other words', () => {
    expect(siteAmongButtons('先锋网 通知公告')).toBeNull()
  })
})

describe('lines around a text', () => {
  it.each(['相关话题/党委党建', '相关阅读：', '【延伸阅读】', '上一篇：关于防汛的通知', '猜你喜欢'])(
    '%s opens a tail',
    (line) => {
      expect(opensTail(line)).toBe(true)
    }
  )
  it.each(['相关部门要抓好落实。', '相关链接部门', '上一篇文章已经说过这个问题'])('%s opens none', (line) => {
    expect(opensTail(line)).toBe(false)
  })
  it.each([
    '版权所有:某某省地震局 地址：某某路三段29号',
    '主办单位：某某县人民政府',
    '公众信箱：a@b.gov.cn 蜀ICP备00000001号'
  ])('%s is of a foot', (line) => {
    expect(isFootLine(line)).toBe(true)
  })
  it('an address alone is not', () => {
    expect(isFootLine('地址：某某路29号')).toBe(false)
    expect(isContactLine('地址：某某路29号')).toBe(true)
  })
  it.each(['当前位置：首页>>新闻资讯', '您现在的位置： 首页 > 公告', '首页 > 政务公开 > 通知'])(
    '%s is a breadcrumb',
    (line) => {
      expect(isBreadcrumb(line)).toBe(true)
    }
  )
  it.each(['首页改版公告', '位置偏远的村庄', '当前，形势严峻'])('%s is none', (line) => {
    expect(isBreadcrumb(line)).toBe(false)
  })
})

describe('splitTextFurniture', () => {
  it('takes bars and breadcrumb above, tail and foot below', () => {
    expect(
      split(
        `手机版\n当前位置：首页>>要闻\n坚持群众路线\n先锋网 打印 纠错\n${BODY}\n版权所有:某局 地址：某路\n网站地图 联系我们`
      )
    ).toEqual({
      content: ['坚持群众路线', BODY],
      furniture: [
        ['furniture-buttons', '手机版'],
        ['furniture-breadcrumb', '当前位置：首页>>要闻'],
        ['furniture-buttons', '先锋网 打印 纠错'],
        ['furniture-foot', '版权所有:某局 地址：某路'],
        ['furniture-buttons', '网站地图 联系我们']
      ]
    })
  })
  it('takes everything behind the line that opens a tail, and nothing before any text', () => {
    expect(split(`标题\n${BODY}\n相关话题/党建\n${BODY}`).content).toEqual(['标题', BODY])
    expect(split(`相关阅读\n${BODY}`).content).toEqual(['相关阅读', BODY])
  })
  it('keeps the contact of a notice', () => {
    const notice = `标题\n${BODY}\n联系人：张某\n联系电话：010-00000000\n地址：某某路1号`
    expect(split(notice).content).toHaveLength(5)
    expect(split(`${notice}\n版权所有 某某局\n地址：某某路2号`).content).toHaveLength(5)
  })
  it('keeps numbers that are cells of a table scraped as lines', () => {
    expect(split(`标题\n${BODY}\n序号\n项目名称\n1\n堤防工程\n2\n闸门工程`).furniture).toEqual([])
  })
})

describe('unglueTitle', () => {
  const title = '区委书记在先进性教育活动第二次大会上的讲话'
  const unglue = (source: string) => unglueTitle(readText(source).blocks)

  it('cuts off a title that the page repeats alone, and takes the repetitions out', () => {
    const {content, furniture, pageLine} = unglue(`${title}泛知晓,形成了良好的氛围。\n第二段。\n${title}\n${title}(2)`)
    expect(content.map(({text, kind}) => [kind, text])).toEqual([
      ['heading', title],
      ['paragraph', '泛知晓,形成了良好的氛围。'],
      ['paragraph', '第二段。']
    ])
    expect(furniture.map(({rule}) => rule)).toEqual(['title-repeated', 'title-repeated'])
    expect(pageLine).toMatchObject({number: 2})
  })
  it('cuts nothing that isn’t repeated', () => {
    expect(unglue(`${title}泛知晓,形成了良好的氛围。\n第二段。`).title).toBeNull()
  })
})

describe('isSiteLine', () => {
  it.each([
    '点击蓝字 关注我们',
    '收录于合集',
    '#政务公开 12个',
    '— END —',
    '点分享',
    '预览时标签不可点',
    '第1页 / 共2页',
    '资源描述',
    '展开阅读全文',
    '今天是2024年5月6日 星期一',
    '您是第1234567位访问者',
    '《某办法.doc》由会员分享，可在线阅读，更多相关《某办法.doc（2页珍藏版）》请在某网上搜索。'
  ])('takes %s', (line) => {
    expect(isSiteLine(line)).toBe(true)
  })
  it.each([
    '点击量统计办法',
    '今天是我们公布方案的日子，请各单位遵照执行。',
    '第1页装订后加盖公章',
    '请输入法人代表的姓名并加盖公章，报送我局办公室备案',
    '《某办法》由会员大会通过，自公布之日起施行。',
    '资源描述的格式应当统一'
  ])('leaves %s', (line) => {
    expect(isSiteLine(line)).toBe(false)
  })
})

describe('isCreditLine', () => {
  it.each(['编辑：赵某', '审核丨钱某', '一审：赵某 二审：钱某 三审：孙某', '文字：赵某、钱某'])('takes %s', (line) => {
    expect(isCreditLine(line)).toBe(true)
  })
  it.each(['审核：由市水利局负责审核结果', '校对范围：全部文件', '编辑出版工作要求：', '制作：3台'])(
    'leaves %s',
    (line) => {
      expect(isCreditLine(line)).toBe(false)
    }
  )
})

describe('a line that holds the place in the site', () => {
  it('is furniture above the text, a sentence is not', () => {
    expect(holdsTrail('某某网 首页 新闻 当前位置：首页 > 政策法规 > 正文')).toBe(true)
    expect(holdsTrail('检查当前位置：水位>10米时，应当报告。')).toBe(false)
  })
})

import type {OrdinalStyle} from '../../schema/section.js'
import {UNIT, UNIT_SIGNS} from './measures.js'

/** 序数的写法: how one kind of structural number looks at the start of a paragraph, full-width characters folded. */
export interface OrdinalPattern {
  style: OrdinalStyle
  /** What it begins with: most patterns needn't be tried. */
  begins: RegExp
  pattern: RegExp
  /** What `value` holds: a numeral, an enclosed character, a stem, a letter, a Roman numeral, a word; nothing for a dash. */
  reads: 'numeral' | 'enclosed' | 'stem' | 'letter' | 'roman' | 'word' | 'path' | 'nothing'
  example: string
}

const CN = '[一二三四五六七八九十百〇○零]{1,7}'
const NUMBER = String.raw`${CN}|\d{1,4}`

/** What a number begins with: 第, a numeral, a figure, each of them perhaps in brackets. */
const DI = /第/u
const FIRST_CN = /[一二三四五六七八九十百零〇○]/u
const FIRST_DIGIT = /\d/u

/** A mark of the text behind the number, or its end: 第一章 总则. */
const FREE = String.raw`(?=\s|$|[(【〔<《"“])`

/** Words that follow 条 where the article is cited, or where it is no article: 第三条规定, 第二条生产线. */
const NOT_ARTICLE =
  '所(?![有属需在])|中(?![央国小外华层介标期])|及(?!时)|河(?![道长])|船(?!舶)|路(?![面政灯])|街(?!道)|道(?!路)|[的款第和与或至、,删例件线腿]|[后前]?增加[一二三两][款项条]|[后前]增加|规定|修改|改为|生产线|战线|高速|铁路|地铁|公路(?![管工建养经主])|跑道|建议|理由|消息|短信'

/** Words that make one numeral after another a list inside a phrase: 一、二、三等奖; 1、2号楼. */
const LIST = '[、,和及与或至到等级类线期批号]'

/**
 * 序数表: every structural number, tried in this order (GB/T 9704-2012 §7.3.3 has the first four of 一、 （一） 1. （1）).
 */
export const ORDINAL_PATTERNS: readonly OrdinalPattern[] = [
  {
    style: 'article',
    begins: DI,
    pattern: new RegExp(
      String.raw`^第\s?(?<value>${NUMBER})\s?条(?:\s?之\s?[一二三四五六七八九十]{1,2})?(?:、(?!\s?第|\s?(?:${NUMBER})[、,和及与或至到条]))?(?!${NOT_ARTICLE})`,
      'u'
    ),
    reads: 'numeral',
    example: '第十二条之一'
  },
  {
    style: 'chapter',
    begins: DI,
    pattern: new RegExp(String.raw`^第\s?(?<value>${NUMBER})\s?(?:分编|部分|[编篇章节])${FREE}`, 'u'),
    reads: 'numeral',
    example: '第一章 总则'
  },
  {
    // 第一章总则, 第一章：总则: no space, but nothing else in the line than a short caption.
    style: 'chapter',
    begins: DI,
    pattern: new RegExp(
      String.raw`^第\s?(?<value>${NUMBER})\s?(?:分编|编(?![辑号制队])|篇(?![文报论章])|章(?!程)|节(?![课车气日目能约假拍])|部分)[:、]?(?=\s{0,2}(?![的第是至和与、])\p{Script=Han}[^。,;、]{0,19}$)`,
      'u'
    ),
    reads: 'numeral',
    example: '第一章总则'
  },
  {
    style: 'di',
    begins: DI,
    pattern: new RegExp(
      String.raw`^第\s?(?<value>${CN}|\d{1,2})\s?[,、。.:;](?!\s?第|\s?(?:${CN}|\d{1,2})(?:${LIST}|产业))`,
      'u'
    ),
    reads: 'numeral',
    example: '第一，'
  },
  {
    style: 'yishi',
    begins: FIRST_CN,
    pattern: /^(?<value>[一二三四五六七八九十]{1,3})(?:是(?![否非一故])|要(?![求素点害闻义件务道塞领]))/u,
    reads: 'numeral',
    example: '一是'
  },
  {
    style: 'cn',
    begins: FIRST_CN,
    // 一、2015年度…, not 一、2号楼.
    pattern: new RegExp(
      String.raw`^(?<value>[一二三四五六七八九十百零〇○]{1,7})\s?(?:[、﹑､](?!\d{1,3}${LIST})|[.·](?!\d))`,
      'u'
    ),
    reads: 'numeral',
    example: '一、'
  },
  {
    style: 'cn',
    begins: FIRST_CN,
    pattern: /^(?<value>[一二三四五六七八九十]{1,3})(?=\s{1,4}\p{Script=Han}[^。,;:、!?\s\d]{1,19}$)/u,
    reads: 'numeral',
    example: '一 评审范围'
  },
  {
    style: 'cn-paren',
    begins: /[(一二三四五六七八九十百零〇○]/u,
    pattern: /^\(?\s?(?<value>[一二三四五六七八九十百零〇○]{1,7})\s?\)(?!\s?[至到和及、-]\s?\()[、.]?/u,
    reads: 'numeral',
    example: '（一）'
  },
  {
    // Older typesetting, not the year of 〔二〇〇一〕12号.
    style: 'cn-paren',
    begins: /[〈〔[【]/u,
    pattern: /^[〈〔[【]\s?(?<value>[一二三四五六七八九十]{1,3})\s?[〉〕\]】](?!\s?\d)/u,
    reads: 'numeral',
    example: '〔一〕'
  },
  {style: 'cn-paren', begins: /[㈠-㈩㊀-㊉]/u, pattern: /^(?<value>[㈠-㈩㊀-㊉])/u, reads: 'enclosed', example: '㈠'},
  {
    style: 'other',
    begins: FIRST_DIGIT,
    pattern: new RegExp(
      String.raw`^(?<value>\d{1,2}(?:\.\d{1,2}){1,4})(?:\.|(?=\s))(?!\s{0,4}(?:[${UNIT_SIGNS}\d,)%‰℃-]|小时|公里|公斤|平方|立方|事件))(?!$)`,
      'u'
    ),
    reads: 'path',
    example: '1.1 编制目的'
  },
  {
    style: 'other',
    begins: FIRST_DIGIT,
    pattern: /^(?<value>\d{1,2}(?:\.\d{1,2}){2,4})(?=\s{0,4}\p{Script=Han})/u,
    reads: 'path',
    example: '1.1.1编制目的'
  },
  {
    style: 'arabic',
    begins: FIRST_DIGIT,
    pattern: new RegExp(
      String.raw`^(?<value>[1-9]\d{0,2})\s?(?:[.．](?!\s?\d)|\.(?=(?:19|20)\d{2}\s?(?:[年级届至—–-]|学年)|\d{1,2}月[\d份上中下初底末])|[、﹑､](?!\d{1,3}${LIST}))`,
      'u'
    ),
    reads: 'numeral',
    example: '1.'
  },
  {
    style: 'arabic',
    begins: FIRST_DIGIT,
    pattern: new RegExp(
      String.raw`^(?<value>[1-9]\d?)(?=\s{1,4}(?!${UNIT})\p{Script=Han}[^。,;:、!?\s\d]{1,19}$)`,
      'u'
    ),
    reads: 'numeral',
    example: '1 总则'
  },
  {style: 'arabic', begins: /[⒈-⒛]/u, pattern: /^(?<value>[⒈-⒛])/u, reads: 'enclosed', example: '⒈'},
  {
    style: 'arabic-paren',
    begins: /[(\d]/u,
    pattern: /^\(?\s?(?<value>[1-9]\d{0,2})\s?\)(?!\s?[至到和及、-]\s?\()(?:[、.](?!\d))?/u,
    reads: 'numeral',
    example: '（1）'
  },
  {style: 'arabic-paren', begins: /[⑴-⒇]/u, pattern: /^(?<value>[⑴-⒇])/u, reads: 'enclosed', example: '⑴'},
  {
    style: 'circled',
    begins: /[①-⑳㉑-㉟㊱-㊿❶-❿➀-➓⓫-⓴⓵-⓾]/u,
    pattern: /^(?<value>[①-⑳㉑-㉟㊱-㊿❶-❿➀-➓⓫-⓴⓵-⓾])/u,
    reads: 'enclosed',
    example: '①'
  },
  {
    style: 'dash',
    begins: /[—―─–-]/u,
    pattern: /^(?:[—―─–]{2}|--)(?=\s{0,4}[\p{L}\p{N}《“"<])/u,
    reads: 'nothing',
    example: '——'
  },
  {
    style: 'other',
    begins: /[首其再最]/u,
    pattern: /^(?<value>首先|其次|再次|最后|其[一二三四五六七八九十])[,、:]/u,
    reads: 'word',
    example: '首先，'
  },
  {
    style: 'other',
    begins: /[(甲乙丙丁戊己庚辛壬癸]/u,
    pattern: /^\(?(?<value>[甲乙丙丁戊己庚辛壬癸])\s?[、.)](?!\s?[甲乙丙丁戊己庚辛壬癸])/u,
    reads: 'stem',
    example: '甲、'
  },
  {
    style: 'other',
    begins: /[Ⅰ-ⅫIVX]/u,
    pattern: /^(?<value>[Ⅰ-Ⅻ]|[IVX]{1,5})\s?[、.](?![A-Za-z])/u,
    reads: 'roman',
    example: 'Ⅰ、'
  },
  {
    style: 'other',
    begins: /[(A-Za-z]/u,
    pattern: /^\(?(?<value>[A-Za-z])\s?[、.)](?!\s?[A-Z](?![a-z])|[A-Za-z]{2})/u,
    reads: 'letter',
    example: 'A.'
  }
]

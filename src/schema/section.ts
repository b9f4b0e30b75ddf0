import {z} from 'zod'
import {Block} from './block.js'
import {Span} from './span.js'

/** 序数样式: how a structural number is written. */
export const OrdinalStyle = z.enum([
  'cn',
  'cn-paren',
  'arabic',
  'arabic-paren',
  'circled',
  'yishi',
  'di',
  'chapter',
  'article',
  'dash',
  'other'
])
export type OrdinalStyle = z.infer<typeof OrdinalStyle>

/** 结构层次序数: a marker as printed with its closing mark (`一、` `（一）` `1.` `第一条` `一是`). */
export const Ordinal = z.strictObject({
  /** 原文, with its closing mark. */
  text: z.string().min(1),
  /** 样式. */
  style: OrdinalStyle,
  /** 序号: the number that it writes. */
  value: z.int().nullable()
})
export type Ordinal = z.infer<typeof Ordinal>

/** 正文层次: a unit of the body with what belongs to it. */
export const Section = z.strictObject({
  /** 编号: the path of positions, `2.1` being the first unit of the second one. */
  id: z.string().min(1),
  /** 层级: depth, 1 at the top. */
  level: z.int().min(1),
  /** 结构层次序数; `null` of an unnumbered heading. */
  ordinal: Ordinal.nullable(),
  /** 小标题, without ordinal and closing mark. */
  heading: z.string().nullable(),
  /** 小标题形式: `line`: the heading has a line of its own; `run-in`: the text runs on behind it. */
  headingStyle: z.enum(['line', 'run-in']).nullable(),
  /** 缺失: the unit stands on another page; only its parts are here. */
  missing: z.literal(true).optional(),
  /** 段落 that stand directly in it. */
  blocks: z.array(Block),
  /** 下一层次. */
  get sections() {
    return z.array(Section)
  },
  /** 位置 in `Notice.text`, heading and parts included. */
  span: Span
})
export type Section = z.infer<typeof Section>

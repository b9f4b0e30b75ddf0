import {wordList} from '../word-list.js'

/** Words that end titles of regulations and rules (法规、规章、规范性文件): 条例, 办法. */
export const REGULATION_WORDS: readonly string[] = wordList(`
  条例 规定 办法 细则 规则 准则 章程 守则 法 法典 规程 规范 制度 公约 标准 决定书 解释
  暂行规定 若干规定 实施办法 工作规则 基准
`)

/** Words that end titles of plans and lists, mostly texts printed with a notice (附件): 方案, 规划. */
export const PLAN_WORDS: readonly string[] = wordList(`
  方案 预案 计划 规划 纲要 要点 清单 目录 指南 措施 安排 分工 指引 指标 体系 行动 手册 名录
  图 大纲 任务书 时间表 一览表 汇编 总结 白皮书 倡议书 简报
`)

/** Words that mark a speech (讲话): 在…上的讲话. */
export const SPEECH_WORDS: readonly string[] = wordList(`
  讲话 讲话稿 致辞 致词 发言 发言稿 演讲 演讲稿 贺词 贺辞 祝词 开幕词 闭幕词 献词 寄语 动员报告
  讲话摘要 讲话要点 讲话全文 主旨演讲 书面发言 贺信 贺电 述职报告 新年贺词
`)

/** Words that mark news (新闻): 纪实, 综述, 召开. */
export const NEWS_WORDS: readonly string[] = wordList(`
  纪实 综述 侧记 速写 特写 述评 评论员文章 社论 快讯 简讯 通讯 专访 访谈录 巡礼 观察 见闻 报道
  新闻发布会 发布会 发布会实录 实录 答记者问实录 剪影 掠影
`)

/** Words that mark an interpretation of a document (政策解读). */
export const INTERPRETATION_WORDS: readonly string[] = wordList(`
  解读 政策解读 图解 一图读懂 问答 政策问答 答记者问 热点问答 起草说明 编制说明 释义 读懂 专家解读
  文字解读 图文解读 解读材料 简明问答 百问百答 十问十答
`)

/**
 * Words that mark tenders, procurement, auctions and recruitment (招标采购、招聘), long enough to be looked for anywhere in a
 * title.
 */
export const TENDER_WORDS: readonly string[] = wordList(`
  招标公告 采购公告 中标公告 成交公告 拍卖公告 竞价公告 招聘公告 招录公告 磋商公告 谈判公告 询价公告
  招租公告 出让公告 转让公告 挂牌公告 比选公告 流标公告 废标公告 更正公告 结果公告 招聘启事 招聘简章
  招考公告 招聘通知 选聘公告 遴选公告 招标文件 采购意向 中标结果 招聘 招标 中标候选人公示 采购合同
  合同公告 招生简章 采购意向公开
`)

/** Words that mark the publication of a fact (公示): lists of names, results, licences. */
export const PUBLIC_FACT_WORDS: readonly string[] = wordList(`
  公示 公示表 公示名单 名单 任前公示 拟录用人员公示 处罚决定书 行政处罚决定书 处罚信息 结果公布
  中奖名单 获奖名单 公开表 信息公开表 统计公报 年度报告 年报 决算 预算 部门决算 部门预算
`)

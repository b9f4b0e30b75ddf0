/** 文件类词: what the title of a document ends with; books, films, forms and certificates end otherwise. */
export const DOCUMENT_WORDS: readonly string[] =
  '决议 决定 命令 令 公报 公告 通告 意见 通知 通报 请示 批复 议案 函 复函 纪要 条例 规定 办法 细则 规则 准则 章程 守则 法 法典 宪法 党章 规程 规范 制度 公约 标准 方案 预案 计划 规划 纲要 要点 清单 目录 名录 指南 措施 安排 分工 指引 指标 体系 行动 解释 基准 建议 倡议 宣言 宪章 协定 条约 议定书 备忘录 导则 通则 定额 纲领 总则 大纲 计划表 安排表 时间表 分工表 任务表 白皮书 若干条 条件 指示 规约 暂行规定 总体规划 示范文本 名单 禁令 修正案 简章 倡议书 条令 政策 程序 流程 草案 送审稿 征求意见稿 机制 责任制 行业分类 统计分类 分类大典 药典 路线图'.split(
    ' '
  )

/** 非文件类词: endings that contain a document word and name a book, a form, a certificate or a product. */
export const NO_DOCUMENT_WORDS: readonly string[] =
  '学习纲要 学习问答 教学大纲 考试大纲 邀请函 告知函 询证函 来函 去函 介绍函 商洽函 推荐函 处罚决定 征求意见 审查意见 反馈意见 鉴定意见 验收意见 评审意见 体检标准 图书目录 书法 疗法 兵法 战法 语法 说法 想法 做法 看法 手法 功法 刑法学 法院 人民司法 中国司法 缴费通知 录取通知 入学通知 报到通知 报名通知 存款 许可证 资格证 方法 技法 唱法 打法 刀法 笔法 章法 文法 历法 佛法 教学法 辩证法 近现代史纲要 简史纲要 小程序 应用程序'.split(
    ' '
  )

/** 报告 names a document only where it is one to or from organs: 关于…的报告, 政府工作报告. */
export const REPORT = /^.{0,30}关于.{2,200}报告$|工作报告$/u

/** 法规简称: kind words alone are short for a document that the text defines; 《通知》. */
export const LONE_WORDS: ReadonlySet<string> = new Set(
  DOCUMENT_WORDS.filter((word) => word !== '党章' && word !== '宪法')
)

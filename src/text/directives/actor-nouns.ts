/** 责任主体名词: head nouns of those who can act: organs, bodies, persons. */
const NOUNS: readonly string[] = [
  '单位 部门 机关 机构 事业单位 企业事业单位 国家机关 处室 系部 院系 股室 政府 党委 党组 党支部 支部 党组织 基层组织 任何组织 其他组织 其它组织 行业组织 经济组织 自治组织 慈善组织 国际组织 境外组织 中介组织 公益组织 民间组织 群众组织 群团组织 合作组织 专业组织 组织和个人 个人和组织 各级组织 工会组织 团组织 委员会 委员会成员 领导小组成员 小组成员 班子成员 家庭成员 办公室 办公厅 企业 市场主体 经营主体 地方 公司 集团 银行 协会 学会 商会 团体 指挥部 分指挥部 领导小组 领导班子 班子 工作组 小组 督导组 鉴定组 补偿组 专家组 中心组 中心 高校 院校 学校 学院 大学 医院 幼儿园 食堂 社区 村委会 居委会 合作社 媒体 平台 中介 分公司 联合体 部队 办事处 街道办事处 管委会 管理委员会 村民委员会 居民委员会 法院 检察院 检察机关 审判机关 工会 共青团 妇联 团委 纪委 监委 政协 人大 人大常委会 国务院 党中央 中央军委 局 厅 使馆 领馆 仲裁庭 合议庭 理事会 董事会 监事会 业主大会 教研室 实验室 研究所 研究院 事务所 派出所 司法所 海关 税务局 厅局 委办局 服务大厅 政务大厅 办事大厅 新闻单位 用人单位 社会力量 社会组织 农场 林场 矿山 煤矿 企事业单位 网站',
  '法定代表人 老师 教练 辅导员 班主任 行人 乘客 司机 车主 商户 游客 市民朋友 居民朋友 家长朋友 学生家长 对象 党员 干部 职工 员工 同志们 同学们 老师们 代表们 个体工商户 工商户 农民工 利害关系人 教师 学生 师生 考生 群众 公民 居民 村民 农民 法人 个人 自然人 代表 委员 工作者 负责人 负责同志 主要负责同志 领导同志 同志 人员 专家 评委 主任 局长 书记 团长 队长 班长 会长 理事长 董事长 总经理 站长 所长 科长 司长 厅长 乡长 镇长 馆长 园长 船长 校长 院长 处长 组长 市长 县长 区长 省长 部长 任何人 被征收人 被处罚人 被申请人 被执行人 被监护人 被推荐人 当事人 申请人 受理人 产权人 投标人 招标人 中标人 竞得人 买受人 出租人 承租人 公证人 承包人 发包人 委托人 代理人 监护人 保管人 使用人 所有人 权利人 义务人 纳税人 经营者 生产者 销售者 消费者 用户 业主 住户 受损户 农户 家庭 家长 医师 律师 法官 检察官 警察 民警 运动员 裁判员 驾驶员 管理员 监督员 志愿者 应聘者 应聘人员 报考者 候选人 推荐人 完成人 获得者 持有人 举办者 开办者 负责人员 利害关系方 关系方 双方 各方 甲方 乙方 主办方 承办方 供应商 服务商 运营商 开发商 经销商 承运人 旅客 参保人 举报人 申报人 申报者 受让人 出让人 转让方 受让方 合伙人 股东 发起人 管理人 作者 记者 矿业权人 主持人 调解员 仲裁员 审查员 检查员 获奖者 团队 学员 研究生 本科生 毕业生 新生 导师 队员 青年 人民群众 社会各界 全社会 市民 士兵 军人 战士 官兵',
  '各地 各地区 各部门 各单位 各机关 各机构 各科室 各党委 各支部 各学院 各学校 各高校 各县区 各市州 各市县 各乡镇 各街道 各级 各市 各县 各区 各省 各州 各盟 各旗 各乡 各镇 各校 各院 各系 各所 各站 各处 各科 各室 各局 各厅 各委 各办 各部 各司 各组 各队 各村 各户 各区市 各市区 各区县市 各镇街 各市地 社会资本 民间资本 各班 各系部处室 各部处室 各院系部 各处室 各科室队所 全市上下 全县上下 全区上下 全省上下 全镇上下 全校上下 两级财政 各级财政 本级财政 各企业 各行业 地区 园区 所在地 街道 省份 城市 大中城市 自治区 直辖市 自治州 地级市 开发区 高新区 乡镇 村镇 我市 我省 我县 我区 我局 我部 我校 我院 我委 我厅 你市 你省 你县 你区 你局 你部 你校 你院 你委 你厅 你单位 你公司 你们 我们 本市 本省 本县 本区 本校'
]

/** 单字尾: one character that ends the name of an organ or a person; trusted only where the whole phrase ends. */
const TAILS: ReadonlySet<string> = new Set(
  '委局厅办部院校系组所站馆处科室队市县区州盟旗乡镇村户人员方者社团会署司行厂店矿关省商生'
)

/** Words that end like an actor and are none. */
const NO_ACTORS: readonly string[] = [
  '办理 办法 办公 办学 办事 部分 部署 部位 方案 方式 方面 方法 方可 方向 方针 区域 区别 所有 所称 所需 所得 所属 所列 组成 组建 处理 处罚 处分 处置 处于 队伍 市场 市政 户籍 人才 人民币 人事 人数 人次 人均 员额 院内 社会 社会主义 社保 团结 会议 会同 会商 会计 行业 行为 行政 行动 行使 行程 厂房 店铺 关于 关系 关键 关注 省内 省级 省外 商品 商务 商标 生产 生活 生态 村级 镇级 室内 科学 科技 科研 科目 站点 馆藏 校园 校内 系统 系列 县级 县域 市级 区级 州级 乡村 委托 委派 局部 局面 局限 布局 格局 结局 大局 全局 时局 当局 开局 僵局 残局 厅级 大厅 餐厅 客厅 舞厅 国家级 国家标准 国家规定 国家有关规定 国家利益 国家安全 国家秘密 政府采购 政府投资 政府规章 政府性 政府信息 政府债务 政府网站 企业标准 企业债 组织实施 组织开展 组织领导 组织机构代码 组织协调 组织生活 组织编制 组织制定 组织专家 组织有关 组织力量 组织申报 组织培训 组织召开 组织进行 组织建设 组织关系 个人所得税 个人信息 单位面积 单位产品 单位价值 银行账户 银行存款 银行贷款 中心线 中心工作 中心任务 中心城区 平台建设 代表性 学生宿舍 家庭经济 家庭困难 人员密集 人员名单 人员经费 人员结构 人员转移 人员疏散 人员撤离 人员搜救 人员救治 人员安置 人员培训 人员调配 人员配备 人员配置 人员招聘 人员选拔 人员流动 人员变动 人员伤亡 人员聘用 人员录用 人员编制 人员名册 群众性 群众路线 群众意见 群众利益 干部群众路线 人为 人身 人工 各级各类 中华人民共和国 有关 有条件 有资质 有能力 有需要 有组织 自治 自然 自贸 经营 经济 从业 对口 对外 以上 以下 与会 在校 在职 在岗 在建 在京 在编 因公 应届 应急 应聘 需求 把关 当事 当地 当年 就业 就读 到期 未成年 是否 无线 拟录用 要素 还款 都市 均衡 待业 自由 给排水 经办 经济社会 有限 有色 为民 向阳 依法设立 拟任 有意向',
  '社会会 体会 机会 工作会 大会 年会 常务会 例会 晚会 培训会 现场会 推进会 座谈会 动员会 说明会 听证会 评审会 洽谈会 博览会 运动会 全会 银行业 同行 进行 实行 执行 施行 试行 发行 推行 运行 通行 履行 先行 自行 另行 暂行 现行 流行 举行 并行 平行 强行 不行 可行 官方 警方 北方 南方 东方 西方 立方 平方 处方 配方 前方 后方 大方 对方 多方 全方 措施 他人 本人 某人 工人 病人 老人 成人 客人 行人 好人 新人 选人用人 用人 育人 待人 做人 发生 产生 卫生 养生 民生 派生 再生 有关 相关 无关 把关 攻关 全部 内部 外部 局部 西部 东部 中部 北部 南部 上部 下部 场所 住所 处所 厕所 到处 好处 用处 何处 远处 此处 深处 四处 成员 动员 官员 学科 专科 本科 教室 科室 温室 卧室 举办 主办 承办 协办 督办 查办 筹办 开办 创办 兴办 交办 领办 代办 经办 帮办 一部 全省 或者 前者 后者 二者 三者 账户 专户 门户 窗户 开户 销户 立户 落户 入户 布局 结局 格局 大局 全局 开局 时局 僵局 大厅 餐厅 客厅 住院 出院 入院 转院 在校 入校 离校 返校 分组 改组 重组 编组 车站 电站 上市 超市 股市 门市 入市 库区 灾区 片区 城区 郊区 辖区 矿区 林区 山区 景区 库房 保护区 管控区 禁区 功能区 农村 乡村 城镇 协商 招商 磋商 通商 先生 人生 一生 终生 安生 求生 逃生 重生 原则上 进入 负责 合同 总署 部署 签署 工会会 社团 财团 剧团 入团 出厂 停车场 现场 市场 会场 考场 机场 商场 立场 广场 矿产 中央厅 权利人才 大部 底部 顶部 头部 面部 腹部 腿部'
]

/** 主体词: nouns of actors, longest first by first character, and the words that hide one. */
export const ACTOR_WORDS: ReadonlyMap<string, readonly {word: string; actor: boolean}[]> = indexWords()

/** Head nouns for a phrase's end, by length. */
const ACTORS: ReadonlySet<string> = new Set(NOUNS.join(' ').split(' '))
const NOT: ReadonlySet<string> = new Set(NO_ACTORS[1]!.split(' '))
const LONGEST = 8
/** 县（市、区） */
const COUNTIES = /^各?[省市县区][（(][省市县区][、，]?[省市县区]?[）)]$/u
/** 学生本人 */
const IN_PERSON = /(?<=\p{Script=Han}{2})(?:本人|自己)$/u
/** 各级党委（党组）: a remark behind the noun. */
const BRACKET = /[（(][^（）()]{1,16}[）)]$/u

/**
 * Tell whether a phrase ends with a noun of those who can act (责任主体): 各级党委, 产权人, 省住房和城乡建设厅.
 *
 * @example
 * endsWithActor('项目建设单位') // true
 * endsWithActor('开支标准') // false
 */
export function endsWithActor(whole: string): boolean {
  if (COUNTIES.test(whole)) return true
  const phrase = whole.replace(BRACKET, '').replace(IN_PERSON, '')
  for (let length = Math.min(LONGEST, phrase.length); length > 1; length--) {
    const end = phrase.slice(-length)
    if (ACTORS.has(end)) return true
    if (NOT.has(end)) return false
  }
  return phrase.length > 2 && TAILS.has(phrase.at(-1)!)
}

function indexWords(): Map<string, {word: string; actor: boolean}[]> {
  const index = new Map<string, {word: string; actor: boolean}[]>()
  const add = (word: string, actor: boolean): void => {
    const list = index.get(word[0]!)
    if (list) list.push({word, actor})
    else index.set(word[0]!, [{word, actor}])
  }
  for (const line of NOUNS) for (const word of line.split(' ')) add(word, true)
  for (const word of NO_ACTORS[0]!.split(' ')) add(word, false)
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length)
  return index
}

/** Words with which a sentence orders, allows or states; a caption (目标任务, 强化组织领导) has none of them. */
const OPERATIVE = [
  // 应当, 必须, 不得 …, not 禁止通行的路段, 须知, 所有权
  /[应應][当當]|必[须須]|务必|不得|不准|严禁|禁止(?![^，,]{1,12}的)|可以|予以|(?<!所)有权(?![属益力])|须(?!知)/u,
  // 可向…, 应按…, not 可申请人员, 应急, 适应
  /(?<=.)可(?:根据|[按向在由将凭视于]|采取|申请)|(?<![适相反供响对效顺呼感答因一回照接策])应(?![急对用届付变力聘激税收缴纳诉邀战])/u,
  // 各地要加强…, not 重要, 主要, 要求
  /(?<![重主需必首简纲摘扼只将提概纪机紧])要(?![求素点义件害闻领务道案约])/u,
  // 本项目是…, 位于…, 由…负责, not 实事求是
  /(?<!实事求|[国或但凡总还于就可])是(?![否非])|位于|属于|归于|不属|由.{1,20}(?:负责|承担|牵头|组织|管理)|负责$/u,
  // 期限延长至…, 已于…, 拟于…, 取得了…, 任命…, 上涨5%
  /(?:延长|延期|推迟|提前|调整|截止|截至)[至到]|已[经于在]|拟[于在定对]|将[于在由对按会]|(?<![为除])了(?!解)|同志任|任命|免去|\d[%％]/u,
  // 县长召集和主持…, 县政府实行…: who does something. 政府主导 and 部门负责 are captions.
  /^[^、，,]{1,12}(?:政府|部门|机关|单位|机构|委员会|办公室|[长任人])(?:实行|召集|主持|行使|享有|设立|成立)/u,
  // 施工单位对质量负主体责任
  /对.{1,20}负.{0,6}责/u,
  // 某市设立某区, 某市辖三县 (批复), not 开发区设立条件
  /^[^、，,]{1,10}[省市县区州旗](?:管?辖|设立(?!条件|程序|原则|标准|登记|审批|[的与和]))/u,
  // 时间要求在5分钟内, 控制在…, 不超过…: what is measured
  /要求(?=[在为于各其将])|控制在|不(?:超过|少于|低于|高于|多于)/u,
  // 下列, 如下, …的， 自…起, not 以下简称
  /下列|(?<![\d级岁万元人])以下(?!简称)|如下|包括|分为|是指|指的|[者的][，,]|之一|自.{1,15}起/u
]

/** A sentence that acts, amends or addresses: 同意…, 请…, 为了…, 根据…, 将第三条…, 凡… */
const OPENING =
  /^(?:(?:原则|基本)?同意|请(?![示假销])|[凡该此你]|为(?:了|使|进一步|加强|规范)|根据|按照|依据(?=.)|经(?![费济营办验常贸纪])|鉴于|现将|将[第原其本“《]|增加[一二两三第]|删[去除]|修改为|第.{1,6}[条款项]|本(?![底土领科地级质年月市省县])|其(?![他它余])|我[们国省市县区部局]|对.{1,30}的?[，,]|如(?!何)|若(?!干)|在.{1,30}[，,]|当(?![前地代]))/u

/** What a caption that introduces its parts never ends in: 职责是：, 有：, 包括： */
const INTRODUCTION =
  /(?:[是为有括含指下列后起如即由说于]|[一二三四五六七八九十两几\d](?:[种项类个条点]|方面|部分)|发现|指出|认为|表示|强调|提出|显示|表明)$/u

/** The longest caption that runs into its text (the first 。 stands behind it). */
export const LONGEST_CAPTION = 40

/**
 * Tell whether a phrase is a caption (层次标题) and no sentence that orders, allows or states something.
 *
 * @example
 * isCaption('强化组织领导') // true
 * isCaption('各单位要高度重视') // false
 * isCaption('同意该水库的加固方案') // false
 */
export function isCaption(phrase: string): boolean {
  return phrase.length > 0 && !OPENING.test(phrase) && !OPERATIVE.some((pattern) => pattern.test(phrase))
}

/**
 * Tell whether a phrase before a colon is the caption of what follows.
 *
 * @example
 * isColonCaption('经费支出范围') // true
 * isColonCaption('街道办事处的职责是') // false
 */
export function isColonCaption(phrase: string): boolean {
  return phrase.length <= LONGEST_CAPTION && isCaption(phrase) && !INTRODUCTION.test(phrase)
}

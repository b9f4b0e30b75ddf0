import {characterSet} from './character-set.js'

/**
 * 法律名称: names of laws in force and of some before them, without 中华人民共和国; what a text may invoke without 《》.
 *
 * Names of two characters (刑法) are taken only with a provision or 规定 behind them.
 */
const NAMES =
  '立法法 监察法 监察官法 国籍法 国旗法 国徽法 国歌法 选举法 代表法 法官法 检察官法 公务员法 公职人员政务处分法 人民法院组织法 人民检察院组织法 人民陪审员法 香港特别行政区基本法 澳门特别行政区基本法 反分裂国家法 民族区域自治法 村民委员会组织法 城市居民委员会组织法 戒严法 国防法 国家安全法 反间谍法 国家情报法 反恐怖主义法 集会游行示威法 缔结条约程序法 对外关系法 反外国制裁法 英雄烈士保护法 国家勋章和国家荣誉称号法 各级人民代表大会常务委员会监督法 民法典 民法通则 民法总则 物权法 合同法 侵权责任法 婚姻法 继承法 收养法 担保法 著作权法 商标法 专利法 消费者权益保护法 农村土地承包法 涉外民事关系法律适用法 公司法 合伙企业法 个人独资企业法 企业破产法 海商法 票据法 保险法 信托法 证券法 证券投资基金法 期货和衍生品法 商业银行法 中国人民银行法 银行业监督管理法 反洗钱法 电子签名法 电子商务法 招标投标法 拍卖法 农民专业合作社法 外商投资法 行政处罚法 行政许可法 行政强制法 行政复议法 行政诉讼法 国家赔偿法 治安管理处罚法 治安管理处罚条例 道路交通安全法 消防法 禁毒法 监狱法 人民警察法 人民武装警察法 枪支管理法 居民身份证法 护照法 出境入境管理法 海关法 城乡规划法 城市房地产管理法 土地管理法 文物保护法 非物质文化遗产法 公共文化服务保障法 公共图书馆法 电影产业促进法 广告法 档案法 保守国家秘密法 密码法 网络安全法 数据安全法 个人信息保护法 教育法 义务教育法 高等教育法 职业教育法 民办教育促进法 学前教育法 教师法 学位法 学位条例 家庭教育促进法 国家通用语言文字法 科学技术进步法 科学技术普及法 促进科技成果转化法 农业技术推广法 体育法 反兴奋剂法 药品管理法 疫苗管理法 中医药法 基本医疗卫生与健康促进法 传染病防治法 国境卫生检疫法 职业病防治法 精神卫生法 母婴保健法 人口与计划生育法 献血法 执业医师法 医师法 红十字会法 食品安全法 生物安全法 农产品质量安全法 环境保护法 海洋环境保护法 大气污染防治法 水污染防治法 土壤污染防治法 固体废物污染环境防治法 噪声污染防治法 环境噪声污染防治法 放射性污染防治法 环境影响评价法 环境保护税法 循环经济促进法 清洁生产促进法 节约能源法 可再生能源法 能源法 电力法 煤炭法 石油天然气管道保护法 核安全法 矿产资源法 水法 水土保持法 防洪法 长江保护法 黄河保护法 青藏高原生态保护法 黑土地保护法 湿地保护法 森林法 草原法 防沙治沙法 野生动物保护法 渔业法 海域使用管理法 海岛保护法 深海海底区域资源勘探开发法 气象法 测绘法 防震减灾法 突发事件应对法 安全生产法 矿山安全法 特种设备安全法 建筑法 铁路法 公路法 港口法 航道法 民用航空法 海上交通安全法 邮政法 邮政业促进法 农业法 种子法 畜牧法 动物防疫法 进出境动植物检疫法 农业机械化促进法 乡村振兴促进法 粮食安全保障法 反食品浪费法 产品质量法 计量法 标准化法 进出口商品检验法 对外贸易法 出口管制法 反不正当竞争法 反垄断法 价格法 烟草专卖法 中小企业促进法 民营经济促进法 乡镇企业法 全民所有制工业企业法 企业国有资产法 政府采购法 预算法 审计法 会计法 注册会计师法 统计法 资产评估法 税收征收管理法 企业所得税法 个人所得税法 增值税法 消费税法 车船税法 车辆购置税法 资源税法 耕地占用税法 契税法 印花税法 烟叶税法 船舶吨税法 城市维护建设税法 关税法 劳动法 劳动合同法 劳动争议调解仲裁法 就业促进法 社会保险法 工会法 妇女权益保障法 未成年人保护法 预防未成年人犯罪法 老年人权益保障法 残疾人保障法 无障碍环境建设法 反家庭暴力法 退役军人保障法 兵役法 国防教育法 国防动员法 国防交通法 军人保险法 军人地位和权益保障法 预备役人员法 军事设施保护法 人民防空法 现役军官法 慈善法 公益事业捐赠法 境外非政府组织境内活动管理法 归侨侨眷权益保护法 旅游法 引渡法 国际刑事司法协助法 社区矫正法 法律援助法 法治宣传教育法 律师法 公证法 仲裁法 人民调解法 农村土地承包经营纠纷调解仲裁法 刑事诉讼法 民事诉讼法 海事诉讼特别程序法 反电信网络诈骗法 反有组织犯罪法 爱国主义教育法 突发公共卫生事件应对法 宗教事务条例 信访条例 政府信息公开条例 优化营商环境条例'

const NAMED: ReadonlyMap<string, readonly string[]> = index(NAMES.split(' '))
const NAMED_WITH_PROVISION: ReadonlyMap<string, readonly string[]> = index(['宪法', '刑法', '民法'])
const PROVISION = /^》?(?:第[\d一二三四五六七八九十百]{1,6}(?:条|章)|规定)/u
/** 渔业法实施细则, 预算法实施条例: another document than the law. */
const CARRIED_OUT = /^实施(?:细则|条例|办法)/u
/** 公司法人, 合同法律关系: the name is part of another word. */
const GOES_ON = /^(?:[律人院官庭学治制案医师条则]|规(?!定)|定(?!的))/u
const COUNTRY = '中华人民共和国'
/** Where a name may begin. */
const STARTS = characterSet([...NAMED.keys(), ...NAMED_WITH_PROVISION.keys(), COUNTRY])
/** 中华人民共和国防汛条例: a law or regulation whose name begins with the country. */
const COUNTRY_LAW =
  /^中华人民共和国(?<subject>\p{Script=Han}{2,24}?)(?:法|条例)(?:实施(?:细则|条例|办法))?(?=[第的和与及等、，。；）,;)]|$)/u
/** 境内依法, 公民的合法: no name. */
const NO_NAME = /境内|公民|领[土域]|国籍|政府|[依合非司执立守违办方做]$|的/u
const LONGEST = 40
/** What every name holds: 法 (民法典 too) or 条例. The text before it is all that is looked at. */
const SIGN = /法|条例/gu

/** 以名称援引的法律, `[start, end)` in UTF-16 units. */
export interface FoundLaw {
  start: number
  end: number
  name: string
}

/**
 * Find laws invoked by their name (以名称援引的法律) in running text, the longest name at each place.
 *
 * Look only outside of 《》. 中华人民共和国 before a name belongs to it.
 *
 * @example
 * findLaws('依照网络安全法和行政许可法第十二条') // 网络安全法, 行政许可法
 * findLaws('企业公司法人') // none
 */
export function findLaws(text: string): FoundLaw[] {
  const found: FoundLaw[] = []
  let position = 0
  for (const {index} of text.matchAll(SIGN)) {
    position = Math.max(position, index - LONGEST)
    while (position <= index) {
      const begins = STARTS[text.charCodeAt(position)] === 1
      const name = begins ? (nameAt(text, position) ?? countryLawAt(text, position)) : undefined
      if (name === undefined) position++
      else {
        const start =
          text.endsWith(COUNTRY, position) && !name.startsWith(COUNTRY) ? position - COUNTRY.length : position
        const end = position + name.length
        found.push({start, end, name: text.slice(start, end)})
        position = end
      }
    }
  }
  return found
}

function countryLawAt(text: string, position: number): string | undefined {
  if (!text.startsWith(COUNTRY, position)) return undefined
  const match = COUNTRY_LAW.exec(text.slice(position, position + LONGEST))
  return match && !NO_NAME.test(match.groups!.subject!) ? match[0] : undefined
}

function nameAt(text: string, position: number): string | undefined {
  const first = text[position]!
  const name = NAMED.get(first)?.find((entry) => text.startsWith(entry, position))
  if (name !== undefined) {
    const more = CARRIED_OUT.exec(text.slice(position + name.length, position + name.length + 4))?.[0]
    if (more !== undefined) return name + more
    return GOES_ON.test(text.slice(position + name.length, position + name.length + 2)) ? undefined : name
  }
  const short = NAMED_WITH_PROVISION.get(first)?.find((entry) => text.startsWith(entry, position))
  if (short === undefined) return undefined
  return PROVISION.test(text.slice(position + short.length, position + short.length + 10)) ? short : undefined
}

function index(names: readonly string[]): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    table.set(name[0]!, [...(table.get(name[0]!) ?? []), name])
  }
  return table
}

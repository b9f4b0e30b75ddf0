import type {FactField} from '../../reading.js'
import type {LabelMeaning} from './labels.js'

/**
 * 政府信息公开 metadata: labels and what they mean, the first label of a field before the next (发文字号 > 文号 > 文件编号).
 *
 * 生成日期 is the stamp of the index, 印发日期 the printer's; neither is the signing date.
 */
export const TABLE_LABELS: readonly LabelMeaning[] = [
  {field: 'indexNumber', labels: ['索引号', '信息索引号', '索引编号', '索引码', '索取号']},
  {
    field: 'documentNumber',
    labels: [
      '发文字号',
      '文号',
      '文件编号',
      '公文编号',
      '文件字号',
      '发文文号',
      '文件号',
      '文书号',
      '发文号',
      '发布文号',
      '颁布文号',
      '令号'
    ]
  },
  {field: 'registration', labels: ['统一登记号', '登记号', '统一编号', '规范性文件编号', '规范性文件统一编号']},
  {
    field: 'organ',
    labels: [
      '发文机关',
      '发文机构',
      '制文机关',
      '发文单位',
      '发文部门',
      '发布机构',
      '发布机关',
      '发布单位',
      '发布部门',
      '制发机关',
      '制定机关',
      '公开机构',
      '公开机关',
      '公开部门',
      '公开单位',
      '公布机关',
      '公开责任部门',
      '公开主体',
      '责任部门',
      '责任单位',
      '颁布机关',
      '颁布机构',
      '颁布部门',
      '制定机构',
      '制定单位',
      '颁布单位'
    ]
  },
  {
    field: 'date',
    labels: [
      '成文日期',
      '成文时间',
      '发文日期',
      '发文时间',
      '签发日期',
      '签发时间',
      '制发日期',
      '形成日期',
      '颁布日期',
      '颁布时间',
      '签署日期'
    ]
  },
  {
    field: 'publishedAt',
    labels: [
      '发布日期',
      '发布时间',
      '公开日期',
      '公开时间',
      '公布日期',
      '公布时间',
      '网上发布日期',
      '上网日期',
      '上网时间',
      '信息发布日期'
    ]
  },
  {
    field: 'title',
    labels: [
      '标题',
      '信息名称',
      '文件名称',
      '文件标题',
      '公文名称',
      '公文标题',
      '发文标题',
      '法规标题',
      '信息标题',
      '名称'
    ]
  },
  {
    field: 'validity',
    labels: [
      '有效性',
      '效力状况',
      '效力状态',
      '时效性',
      '时效',
      '是否有效',
      '有效状态',
      '时效状态',
      '文件状态',
      '文件有效性',
      '有效力',
      '效力情况',
      '效力说明',
      '公文时效',
      '效力'
    ]
  },
  {
    field: 'effectiveDate',
    labels: ['实施日期', '实施时间', '施行日期', '施行时间', '生效日期', '生效时间', '开始实施日期']
  },
  {
    field: 'expiryDate',
    labels: ['废止日期', '废止时间', '失效日期', '失效时间', '终止日期', '截止日期', '有效期至', '有效期']
  },
  {field: 'keywords', labels: ['主题词', '关键词', '关键字']},
  {field: 'source', labels: ['信息来源']},
  {
    field: 'classification',
    labels: [
      '主题分类',
      '信息分类',
      '组配分类',
      '公文目录',
      '体裁分类',
      '公文种类',
      '公文类型',
      '文件类型',
      '文件类别',
      '服务对象',
      '服务对象分类',
      '服务分类',
      '题材分类',
      '机构分类',
      '部门分类',
      '所属主题',
      '所属分类',
      '分类',
      '文种',
      '公开类别',
      '公开方式',
      '公开形式',
      '公开范围',
      '公开时限',
      '公开程序',
      '公开属性',
      '公开期限',
      '信息类别',
      '信息类型',
      '隶属主题',
      '所属类别',
      '法规类型',
      '法规类别',
      '内容类别',
      '效力级别',
      '所属行业',
      '所属区域'
    ]
  }
]

/** Labels of the table that are read over: their values are not kept. */
const TABLE_OTHERS: readonly string[] = [
  '生成日期',
  '生成时间',
  '印发日期',
  '印发时间',
  '内容概述',
  '内容概要',
  '内容摘要',
  '摘要',
  '概述',
  '语种',
  '语言',
  '载体类型',
  '信息格式',
  '记录形式',
  '法规来源',
  '文件来源',
  '登记日期',
  '信息时效期',
  '法规全文',
  '效力级别',
  '效力等级',
  '效力位阶',
  '法规类别',
  '法规级别',
  '所属地区',
  '适用地区',
  '适用区域',
  '批准机关',
  '批准日期',
  '阅读次数',
  '解读链接',
  '解读',
  '相关解读',
  '政策解读',
  '附件下载',
  '文件下载',
  '更新日期',
  '更新时间',
  '浏览次数',
  '点击次数',
  '字号',
  '打印',
  '审核',
  '备注',
  '依据',
  '公开依据',
  '联系电话',
  '咨询电话',
  '签发人',
  '主办单位',
  '信息有效期'
]

/** Labels that only this table has: one of them must be there. */
export const TABLE_SIGNS: ReadonlySet<string> = new Set([
  ...TABLE_LABELS.filter(({field}) =>
    ['indexNumber', 'documentNumber', 'organ', 'date', 'validity'].includes(field)
  ).flatMap(({labels}) => labels),
  '主题分类',
  '信息分类',
  '组配分类',
  '体裁分类',
  '公开方式',
  '公开形式',
  '公开时限',
  '公开范围'
])

/** Label → field, `null` for those read over. */
export const TABLE_MEANING: ReadonlyMap<string, FactField | null> = new Map<string, FactField | null>([
  ...TABLE_OTHERS.map((label) => [label, null] as const),
  ...TABLE_LABELS.flatMap(({field, labels}) => labels.map((label) => [label, field] as const))
])

/** What the characters after the place in an agency code stand for. */
export interface CodeWord {
  /** Characters right after the place: 政办 in 湘政办发. */
  word: string
  /** The organ's name behind the division's: 人民政府办公厅 at a province, 人民政府办公室 below. */
  organ: string
  /** At divisions below the province, when it differs. */
  below?: string
  /** Whether it is the Party's: 中共 stands before the division. */
  party?: boolean
}

/**
 * List the organ characters of local agency codes (机关代字), longest first.
 *
 * A code is place + organ + series: 湘 + 政办 + 发. Two places use 府 for 政, and 粤办函 comes from the government's office
 * while 粤办发 comes from the Party committee's: what rules cannot tell stands in `AGENCY_CODES`. Hand-built from published
 * numbers.
 */
export const CODE_WORDS: readonly CodeWord[] = [
  {word: '政办', organ: '人民政府办公厅', below: '人民政府办公室'},
  {word: '府办', organ: '人民政府办公厅', below: '人民政府办公室'},
  {word: '政厅', organ: '人民政府办公厅'},
  {word: '府厅', organ: '人民政府办公厅'},
  {word: '人社', organ: '人力资源和社会保障厅', below: '人力资源和社会保障局'},
  {word: '发改', organ: '发展和改革委员会'},
  {word: '自然资', organ: '自然资源厅', below: '自然资源局'},
  {word: '国土资', organ: '国土资源厅', below: '国土资源局'},
  {word: '文旅', organ: '文化和旅游厅', below: '文化和旅游局'},
  {word: '农业农村', organ: '农业农村厅', below: '农业农村局'},
  {word: '卫健', organ: '卫生健康委员会'},
  {word: '市监', organ: '市场监督管理局'},
  {word: '医保', organ: '医疗保障局'},
  {word: '应急', organ: '应急管理厅', below: '应急管理局'},
  {word: '工信', organ: '工业和信息化厅', below: '工业和信息化局'},
  {word: '环', organ: '生态环境厅', below: '生态环境局'},
  {word: '教', organ: '教育厅', below: '教育局'},
  {word: '财', organ: '财政厅', below: '财政局'},
  {word: '民', organ: '民政厅', below: '民政局'},
  {word: '司', organ: '司法厅', below: '司法局'},
  {word: '建', organ: '住房和城乡建设厅', below: '住房和城乡建设局'},
  {word: '交', organ: '交通运输厅', below: '交通运输局'},
  {word: '水', organ: '水利厅', below: '水利局'},
  {word: '科', organ: '科学技术厅', below: '科学技术局'},
  {word: '商', organ: '商务厅', below: '商务局'},
  {word: '审', organ: '审计厅', below: '审计局'},
  {word: '政', organ: '人民政府'},
  {word: '府', organ: '人民政府'},
  {word: '纪', organ: '纪委', party: true},
  {word: '组', organ: '委组织部', party: true},
  {word: '宣', organ: '委宣传部', party: true},
  {word: '办', organ: '委办公厅', below: '委办公室', party: true},
  {word: '', organ: '委', party: true}
]

/** Series characters that end a code; what stands between the organ and these is a department of it. */
export const SERIES = /^[规函字任令电传通知批复报请议公告纪要明发综办]*$/u

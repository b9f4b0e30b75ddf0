import type {Article, Legislation, NewsArticle, WithContext} from 'schema-dts'

/** What `toJsonLd` gives, checked by the compiler against the vocabulary of schema.org: each property, each value. */
export const legislation = {
  '@context': 'https://schema.org',
  '@type': 'Legislation',
  identifier: '青川省档案局|青档发〔2014〕12号',
  name: '青川省档案局关于做好2014年度档案移交工作的通知',
  inLanguage: 'zh-Hans',
  url: 'https://da.example.gov.cn/2014/t1.html',
  sameAs: ['https://reprint.example/1.html'],
  datePublished: '2014-04-01T09:30+08:00',
  publisher: {'@type': 'Organization', name: '青川档案网'},
  keywords: ['档案', '移交'],
  expires: '2019-04-30',
  legislationIdentifier: '青档发〔2014〕12号',
  legislationType: '通知',
  legislationDate: '2014-03-28',
  legislationDateOfApplicability: '2014-05-01',
  legislationPassedBy: [{'@type': 'Organization', name: '青川省档案局'}],
  legislationJurisdiction: [{'@type': 'AdministrativeArea', name: '青川省', identifier: '990000'}],
  legislationLegalForce: 'https://schema.org/InForce',
  encoding: [
    {
      '@type': 'MediaObject',
      name: '档案移交清单',
      contentUrl: 'https://da.example.gov.cn/qd.xls',
      encodingFormat: 'application/vnd.ms-excel'
    }
  ],
  isBasedOn: [{'@type': 'Legislation', name: '甲办法', legislationIdentifier: '青政发〔2011〕1号'}],
  legislationEnsuresImplementationOf: [
    {'@type': 'Legislation', name: '甲办法', legislationIdentifier: '青政发〔2011〕1号'}
  ],
  legislationAmends: [{'@type': 'Legislation', name: '乙办法'}],
  legislationRepeals: [{'@type': 'Legislation', name: '丙办法'}],
  legislationChanges: [{'@type': 'Legislation', name: '丁办法'}],
  citation: [
    {'@type': 'Legislation', name: '戊办法'},
    {'@type': 'Legislation', name: '己办法'}
  ],
  text: '正文。'
} satisfies WithContext<Legislation>

/** A speech: no legislation, and nothing of it. */
export const speech = {
  '@context': 'https://schema.org',
  '@type': 'Article',
  identifier: 'speech-1',
  name: '在全省档案工作会议上的讲话',
  inLanguage: 'zh-Hans',
  dateCreated: '2014-03',
  creator: [{'@type': 'Organization', name: '青川省档案局'}],
  citation: [{'@type': 'Legislation', name: '甲办法'}],
  text: '同志们。'
} satisfies WithContext<Article>

/** News has a type of its own. */
export const news = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  identifier: 'news-1',
  inLanguage: 'zh-Hant',
  text: '新聞。'
} satisfies WithContext<NewsArticle>

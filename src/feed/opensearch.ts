/**
 * OpenSearch takes the same `_bulk` lines, mapping and analysis as Elasticsearch: nothing that is used here came after
 * the fork of 7.10. `analysis-smartcn` is a plugin of its own; `analysis-ik` must be built for its version.
 */
export {elasticsearchBulk as opensearchBulk, elasticsearchSettings as opensearchSettings} from './elasticsearch.js'

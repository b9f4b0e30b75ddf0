export {parseAddressees, type Addressees} from './addressee/parse-addressees.js'

import {globalIgnores} from 'eslint/config'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  globalIgnores(['dist/', 'coverage/', 'corpus/']),
  ...tseslint.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // An index that a loop or a match has just proved is not undefined.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Numbers in messages are plain.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // Tables of characters are clearer as ranges of their blocks.
      'regexp/no-obscure-range': 'off',
      'regexp/require-unicode-regexp': 'error'
    }
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ':function Literal[regex]',
          message: 'Make it a constant of the file, with a name and a comment that shows what it matches.'
        }
      ]
    }
  },
  {
    // Scripts are plain JavaScript: what they read from JSON has no types to check.
    files: ['**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked
  }
)

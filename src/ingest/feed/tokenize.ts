import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

const ignore = () => {};
const IGNORED: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};

type Options = { readonly xmlMode?: boolean; readonly decodeEntities: boolean };

/** The library's tokenizer, told only what is of interest. */
export function createTokenizer(options: Options, tokens: Partial<TokenizerCallbacks>): Tokenizer {
  return new Tokenizer(options, { ...IGNORED, ...tokens });
}

/**
 * Tells of the tags and texts of a document in order, as offsets into it. Linear in the document
 * whatever it is, since nothing is held open: the library's parser looks through its open
 * elements at every tag.
 */
export function tokenize(
  document: string,
  options: Options,
  tokens: Partial<TokenizerCallbacks>,
): void {
  const tokenizer = createTokenizer(options, tokens);
  tokenizer.write(document);
  tokenizer.end();
}

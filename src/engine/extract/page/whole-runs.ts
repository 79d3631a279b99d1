/** The parser's tokenizer, except that text and quoted values are taken in one piece instead of letter by letter. */
import { Token, type TokenHandler, Tokenizer, TokenizerMode, type TokenizerOptions } from 'parse5';

/** White space, text and values, up to the next character that the parser must see. */
const SPACES = /[\t\n\f ]*/y;
const TEXT = /[^<&\r\0]*/y;
const DOUBLE_QUOTED = /[^"&\r\0]*/y;
const SINGLE_QUOTED = /[^'&\r\0]*/y;

const CARRIAGE_RETURN = 0x0d;

export class WholeRuns extends Tokenizer {
  /** Whether white space is treated as any other text where the parser is now. */
  readonly #isPlain: () => boolean;

  constructor(options: TokenizerOptions, handler: TokenHandler, isPlain: () => boolean) {
    super(options, handler);
    this.#isPlain = isPlain;
    // The page is in memory anyway: cutting off what has been read makes each further letter slower to reach.
    this.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY;
  }

  protected override _stateData(cp: number): void {
    super._stateData(cp);
    const token = this.currentCharacterToken;
    if (this.state !== TokenizerMode.DATA || token === null || !this.#isPlain()) return;
    if (token.type === Token.TokenType.WHITESPACE_CHARACTER) this.#extend(SPACES);
    if (token.type !== Token.TokenType.NULL_CHARACTER && this.#extend(TEXT)) token.type = Token.TokenType.CHARACTER;
  }

  protected override _stateAttributeValueDoubleQuoted(cp: number): void {
    const { state } = this;
    super._stateAttributeValueDoubleQuoted(cp);
    if (this.state === state) this.#extend(DOUBLE_QUOTED);
  }

  protected override _stateAttributeValueSingleQuoted(cp: number): void {
    const { state } = this;
    super._stateAttributeValueSingleQuoted(cp);
    if (this.state === state) this.#extend(SINGLE_QUOTED);
  }

  /** Adds what follows the current character to its run. @returns whether anything does */
  #extend(run: RegExp): boolean {
    const { preprocessor } = this;
    const { html, pos } = preprocessor;
    // A line feed after a carriage return is not part of the text.
    if (html.charCodeAt(pos) === CARRIAGE_RETURN) return false;
    run.lastIndex = pos + 1;
    run.test(html);
    const end = run.lastIndex;
    if (end === pos + 1) return false;
    preprocessor.pos = end - 1;
    this.runEnd = end;
    return true;
  }
}

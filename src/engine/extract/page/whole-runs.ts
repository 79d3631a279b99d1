/** The parser's tokenizer, except that text, names, values and whole attributes are taken in one piece instead of letter by letter. */
import { Token, type TokenHandler, Tokenizer, TokenizerMode, type TokenizerOptions } from 'parse5';

/** White space, text and values, up to the next character that the parser must see. */
const SPACES = /[\t\n\f ]*/y;
const TEXT = /[^<&\r\0]*/y;
const DOUBLE_QUOTED = /[^"&\r\0]*/y;
const SINGLE_QUOTED = /[^'&\r\0]*/y;
const NAME = /[a-z\d:_-]*/y;
/** One as most are written, with what parts it from the one before; what follows is again what may follow a tag's name. */
const ATTRIBUTE = /[\t\n\f ]+([a-z\d:_-]+)="([^"&\r\0]*)"(?=[\t\n\f\r />])/y;

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

  protected override _stateTagName(cp: number): void {
    const { state } = this;
    super._stateTagName(cp);
    if (this.state !== state || !this.currentToken) return;
    (this.currentToken as Token.TagToken).tagName += this.#take(NAME);
    this.#takeAttributes();
  }

  protected override _stateAttributeName(cp: number): void {
    const { state } = this;
    super._stateAttributeName(cp);
    if (this.state === state) this.currentAttr.name += this.#take(NAME);
  }

  #takeAttributes(): void {
    const { preprocessor } = this;
    ATTRIBUTE.lastIndex = preprocessor.pos + 1;
    for (let found = ATTRIBUTE.exec(preprocessor.html); found; found = ATTRIBUTE.exec(preprocessor.html)) {
      preprocessor.pos = ATTRIBUTE.lastIndex - 1;
      const [, name = '', value = ''] = found;
      this.currentAttr = { name, value };
      this._leaveAttrName();
    }
  }

  /** Adds what follows the current character to its run. @returns whether anything does */
  #extend(run: RegExp): boolean {
    const isLonger = this.#take(run) !== '';
    if (isLonger) this.runEnd = this.preprocessor.pos + 1;
    return isLonger;
  }

  /** What follows the current character, passed over. */
  #take(run: RegExp): string {
    const { preprocessor } = this;
    const { html, pos } = preprocessor;
    // A line feed after a carriage return is not part of the text.
    if (pos >= html.length || html.charCodeAt(pos) === CARRIAGE_RETURN) return '';
    run.lastIndex = pos + 1;
    run.test(html);
    preprocessor.pos = run.lastIndex - 1;
    return html.slice(pos + 1, run.lastIndex);
  }
}

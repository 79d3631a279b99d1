/** What a project of qualitative analysis (`project.qde`, REFI-QDA) says about its sources, and how much else it holds. */
import { parseXml, type XmlElement } from '../document/xml.ts';

export interface QdaSource {
  readonly kind: 'text' | 'pdf' | 'transcript';
  name: string;
  /** As the project writes them: "internal://….txt". */
  plainTextPath: string | null;
  /** Of the styled text, the PDF. */
  filePath: string | null;
  /** The text itself, where the project has it in place. */
  content: string | null;
  /** The values of its variables, by their names. */
  readonly values: Record<string, string>;
}

interface QdaProject {
  /** The program that wrote it. */
  readonly origin: string;
  readonly sources: readonly QdaSource[];
  /** Counts of what is not a source of text. */
  readonly codes: number;
  readonly codings: number;
  readonly notes: number;
  /** Pictures, and recordings without a transcript. */
  readonly media: number;
}

const VALUES = /^(?:Text|Boolean|Integer|Float|Date|DateTime)Value$/;
const MOST_VALUES = 200;

/** Never throws by itself. */
export function readProject(bytes: Uint8Array): QdaProject {
  const reading = new ProjectReading();
  parseXml(bytes, {
    open: (element) => reading.open(element),
    close: (name) => reading.close(name),
    text: (words) => reading.text(words),
  });
  return reading.project;
}

class ProjectReading {
  readonly project = { origin: '', sources: [] as QdaSource[], codes: 0, codings: 0, notes: 0, media: 0 };
  readonly #variables = new Map<string, string>();
  readonly #path: string[] = [];
  #source: QdaSource | null = null;
  #recordingHasText = false;
  #variable: string | null = null;
  #words: string | null = null;

  open(element: XmlElement): undefined {
    const { name } = element;
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (name === 'Project') this.project.origin = element.attribute('origin') ?? '';
    else if (name === 'Variable') this.#variables.set(guidIn(element, 'guid'), element.attribute('name') ?? '');
    else if (name === 'Code') this.project.codes++;
    else if (name === 'Coding') this.project.codings++;
    else if (name === 'Note') this.project.notes++;
    else if (name === 'PictureSource') this.project.media++;
    else if (name === 'AudioSource' || name === 'VideoSource') this.#recordingHasText = false;
    else if (name === 'TextSource' && parent === 'Sources') this.#begin('text', element);
    else if (name === 'PDFSource') this.#begin('pdf', element);
    else if (name === 'Transcript') this.#begin('transcript', element);
    else if (name === 'Representation' && parent === 'PDFSource' && this.#source)
      this.#source.plainTextPath = element.attribute('plainTextPath');
    else if (name === 'VariableRef') this.#variable = this.#variables.get(guidIn(element, 'targetGUID')) ?? null;
    else if (name === 'PlainTextContent' || VALUES.test(name)) this.#words = '';
  }

  #begin(kind: QdaSource['kind'], element: XmlElement): void {
    this.#recordingHasText = true;
    this.#source = {
      kind,
      name: element.attribute('name') ?? '',
      plainTextPath: element.attribute('plainTextPath'),
      filePath: element.attribute('richTextPath') ?? element.attribute('path'),
      content: null,
      values: {},
    };
    this.project.sources.push(this.#source);
  }

  text(words: string): void {
    if (this.#words !== null) this.#words += words;
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'PlainTextContent' && this.#source) this.#source.content ??= this.#words;
    else if (VALUES.test(name)) this.#addValue();
    else if (/^(?:TextSource|PDFSource|Transcript)$/.test(name)) this.#source = null;
    else if (/^(?:Audio|Video)Source$/.test(name) && !this.#recordingHasText) this.project.media++;
    if (name === 'PlainTextContent' || VALUES.test(name)) this.#words = null;
  }

  #addValue(): void {
    const values = this.#source?.values;
    if (values && this.#variable !== null && this.#words && Object.keys(values).length < MOST_VALUES)
      values[this.#variable] = this.#words.trim();
    this.#variable = null;
  }
}

/** Some programs write them in braces, or in other letters here than there. */
function guidIn(element: XmlElement, attribute: string): string {
  return (element.attribute(attribute) ?? '').replace(/[{}]/g, '').toLowerCase();
}

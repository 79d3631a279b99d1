/** Articles of known descent, and how each two of them are related. */
type Label = 'near' | 'partial' | 'none';

export interface LabelledGroup {
  readonly id: string;
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly label: Label }[];
}

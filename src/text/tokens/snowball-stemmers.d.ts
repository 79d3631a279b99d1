declare module 'snowball-stemmers' {
  const snowball: {
    /** Throws for a language without an algorithm. Stems lower-case words. */
    newStemmer(language: string): { stem(word: string): string };
  };
  export default snowball;
}

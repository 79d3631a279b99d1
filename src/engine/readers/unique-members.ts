/** Where something stands in a file, as it is shown: a second one of the same name gets a number. */
export function uniqueMembers(): (member: string) => string {
  const counts = new Map<string, number>();
  return (member) => {
    const count = (counts.get(member) ?? 0) + 1;
    counts.set(member, count);
    return count === 1 ? member : uniqueAgain(member, count);
  };

  function uniqueAgain(member: string, count: number): string {
    const numbered = `${member} (${count})`;
    if (!counts.has(numbered)) {
      counts.set(numbered, 1);
      return numbered;
    }
    return uniqueAgain(member, count + 1);
  }
}

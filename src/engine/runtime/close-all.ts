/** Closes these one after another, each whatever the others do. @throws what the first that failed threw */
export async function closeAll(...closables: { close(): unknown }[]): Promise<void> {
  const failures: unknown[] = [];
  for (const each of closables) {
    try {
      await each.close();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

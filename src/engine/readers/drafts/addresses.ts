/** Host of an address, lower case, without "www."; or null. */
export function domainOf(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  return parsed?.hostname.toLowerCase().replace(/^www\d?\./, '') || null;
}

/** A web address, or null. */
export function webAddress(value: string | null | undefined): string | null {
  const address = value?.trim() ?? '';
  return /^https?:$/.test(URL.parse(address)?.protocol ?? '') ? address : null;
}

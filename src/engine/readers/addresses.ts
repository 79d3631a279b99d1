/** Host of an address, lower case, without "www."; or null. */
export function domainOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.toLowerCase().replace(/^www\d?\./, '') || null;
}

/** A web address, or null. */
export function webAddress(value: string | null | undefined): string | null {
  const address = value?.trim() ?? '';
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : null;
}

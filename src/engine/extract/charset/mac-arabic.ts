/** The Arabic charset of old Macs: its upper half, in which signs of Arabic and Latin writing have bytes of their own. */

const UPPER =
  'Ä\u00a0ÇÉÑÖÜáàâäں«çéèêëí…îïñó»ôö÷úùûü !"#$٪&\'()*+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟❊ءآأؤإئابةتثجحخدذرزسشصضطظعغ[\\]^_ـفقكلمنهوىيًٌٍَُِّْپٹچەڤگڈڑ{|}ژے';

export function readMacArabic(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\xff]/g, (byte) => UPPER[byte.charCodeAt(0) - 0x80] ?? '\ufffd');
}

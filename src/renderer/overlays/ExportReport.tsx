export function ExportReport() {
  return null;
}

import styles from './Preview.module.css';

/** Hands the sheets to the system's print dialog, which chooses a printer or a file. Nothing else of the window is printed. */
export function printPages(host: HTMLElement): void {
  const printed = document.createElement('div');
  printed.className = styles.printed ?? '';
  for (const sheet of host.children) printed.append(sheet.cloneNode(true));
  document.body.append(printed);
  addEventListener('afterprint', () => printed.remove(), { once: true });
  print();
}

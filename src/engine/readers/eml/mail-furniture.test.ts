import { expect, test } from 'vitest';
import { isAttribution, isMailFurniture } from './mail-furniture.ts';

test.each(['6 Şub 2026 Cum tarihinde Jan Roe şunu yazdı:', 'Le 6 février 2026, Jan Roe a écrit :', 'Jan Roe írta:'])(
  'who wrote the quoted mail: %s',
  (line) => expect(isAttribution(line)).toBe(true),
);

test.each(['Cancelar subscrição', 'Otwórz wiadomość w przeglądarce', 'Bülteni tarayıcıda görüntüle'])(
  'about the delivery: %s',
  (line) => expect(isMailFurniture(line)).toBe(true),
);

test.each(['Rada ostrzega: błąd w przeglądarce pozwala czytać hasła.', 'Hanoi hủy đăng ký 40 phà cũ.'])(
  'about the world: %s',
  (line) => expect(isMailFurniture(line)).toBe(false),
);

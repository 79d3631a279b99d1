import { expect, test } from 'vitest';
import { isAttribution, isMailFurniture } from './mail-furniture.ts';

test.each(['6 Şub 2026 Cum tarihinde Jan Roe şunu yazdı:', 'Le 6 février 2026, Jan Roe a écrit :', 'Jan Roe írta:'])(
  'who wrote the quoted mail: %s',
  (line) => expect(isAttribution(line)).toBe(true),
);

test.each([
  'CAUTION: This email originated from outside of the organization. Do not click links.',
  '[EXTERNAL EMAIL] DO NOT CLICK links unless you recognize the sender.',
  'EXTERNAL: Do not click links or open attachments if you do not recognize the sender.',
  'Vorsicht: Diese E-Mail stammt von einem externen Absender.',
  'Did you enjoy this letter? Forward it to a friend.',
  'Cancelar subscrição',
  'Otwórz wiadomość w przeglądarce',
  'Bülteni tarayıcıda görüntüle',
  'Hai ricevuto questa email perché sei iscritto alla nostra newsletter.',
  'Has recibido este correo porque te suscribiste a nuestro boletín.',
  'Je ontvangt deze e-mail omdat je je hebt aangemeld voor onze nieuwsbrief.',
  'Otrzymujesz tę wiadomość, ponieważ zapisałeś się do naszego newslettera.',
  'Du får detta mejl eftersom du prenumererar på vårt nyhetsbrev.',
  'You just read issue #12 of Quay Notes. You can also browse its archives.',
  'Powered by Buttondown, the easiest way to start and grow your newsletter.',
])('about the delivery: %s', (line) => expect(isMailFurniture(line)).toBe(true));

test.each([
  'This email and any files transmitted with it are confidential and intended solely for the addressee. '.repeat(6),
  'Diese E-Mail enthält vertrauliche Informationen. Sind Sie nicht der richtige Adressat, vernichten Sie sie bitte.',
  'Ce message et toutes les pièces jointes sont confidentiels et établis à l’intention de ses destinataires.',
  'This email may contain what is confidential. If you received it in error, delete it.',
  'Disclaimer: the information in this mail is for the intended recipient only.',
])('a notice of confidentiality: %s', (line) => expect(isMailFurniture(line)).toBe(true));

test.each([
  'Rada ostrzega: błąd w przeglądarce pozwala czytać hasła.',
  'Hanoi hủy đăng ký 40 phà cũ.',
  'Recibes un correo del banco porque alguien tiene tus datos: así empieza el fraude del puerto.',
  'Je ontvangt een mail van de bank omdat je gegevens gestolen zijn: zo begint het.',
  'Вы получаете письмо от банка, потому что кто-то узнал ваш адрес: так начинается обман.',
  'Powered by Kit Roe and a fine cast, the play at the pier opened on Friday.',
  'You got to hand it to the council, said one trader.',
  'This message was received by the harbour at noon, and the captain replied that his cargo was confidential.',
  'Attention: the mail boat now leaves from the outside pier.',
  'Caution: the message of the harbour master is that nobody may swim there.',
  'Did you like the new pier? We asked eleven people who fish there.',
  'Did you like the new pier? Tell the council so, she asked the crowd.',
  'Disclaimer: our reporter owns two shares of the firm in this story.',
  'This message is confidential, a clerk had written on the letter about the pier.',
  'Diese Nachricht hat der Minister vertraulich an zwei Abgeordnete gegeben.',
  'Warning: do not click on links that claim to come from the harbour bank, the police said.',
  'External auditors found that the port had paid an external source.',
  'Attention turned to the external source of the money.',
  'Hai ricevuto una lettera dal porto? Il consiglio le ha mandate a tutti, perché il molo chiude.',
  'Je ontvangt een bericht van de haven zodra de kade weer open is.',
  'Powered by the tide, the new pumps keep the harbour dry.',
])('about the world: %s', (line) => expect(isMailFurniture(line)).toBe(false));

import { describe, expect, test } from 'vitest';
import { readBytes, readMessage } from '../fixtures/read-bytes.ts';
import { readPlainBody } from './plain-body.ts';

describe('an attachment', () => {
  const part = (headers: string, body: string) => `--b\n${headers}\n\n${body}\n`;
  const file = (name: string, type: string, body: string) =>
    part(`Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"`, body);
  const message = (subject: string, ...parts: string[]) =>
    `From: a@b.example\nSubject: ${subject}\nContent-Type: multipart/mixed; boundary=b\n\n${parts.join('')}--b--\n`;
  const letter = (subject: string) => `From: c@d.example\nSubject: ${subject}\n\nWords of the letter ${subject}.`;
  const all = (text: string) => readBytes(Buffer.from(text), 'x.eml');

  test('is read beside the message, under its own name without folders', async () => {
    const body = part('Content-Type: text/plain', 'The two statements are attached.');
    const page = `<h1>Pier to close</h1>${'<p>The council voted on Tuesday to close the old ferry pier in March.</p>'.repeat(5)}`;
    const results = await all(
      message(
        'Statements',
        body,
        file('../../tmp/statement.html', 'text/html', page),
        file('statement.html', 'text/html', page.replaceAll('Tuesday', 'Monday')),
        file('older.eml', 'message/rfc822', letter('older')),
        file('logo.png', 'image/png', 'PNG'),
        file('footer.txt', 'text/plain', 'Leave the list at any time.'),
      ),
    );
    expect(results.map(({ member }) => member)).toEqual([null, 'statement.html', 'statement.html (2)', 'older.eml']);
    expect(results[0]).toMatchObject({ paragraphs: ['The two statements are attached.'] });
    expect(results[1]).toMatchObject({ title: 'Pier to close' });
  });

  test('is all that a message gives that only passes it on', async () => {
    const inner = (subject: string) => part('Content-Type: message/rfc822', letter(subject));
    expect(await all(message('Two', inner('one'), inner('other')))).toMatchObject([
      { title: 'one', member: 'the attached message' },
      { title: 'other', member: 'the attached message (2)' },
    ]);
  });

  test('is not looked for in a bounced message', async () => {
    const returned = part('Content-Type: message/rfc822', letter('lost'));
    const notice = part('Content-Type: text/plain', 'Your message could not be delivered.');
    expect(await all(message('Undelivered', notice, returned))).toHaveLength(1);
  });
});

test('a uuencoded body is decoded', async () => {
  const story = 'The pier closes on 1 March, the council said on Friday.';
  const body = `begin 644 a.txt\nM5&AE('!I97(@8VQO<V5S(&]N(#$@36%R8V@L('1H92!C;W5N8VEL('-A:60@\n*;VX@1G)I9&%Y+@\`\`\n\`\nend\n`;
  const mail = await readMessage(
    `From: Ada Finch <a@b.example>\nSubject: Pier\nMIME-Version: 1.0\nContent-Transfer-Encoding: x-uuencode\n\n${body}`,
  );
  expect(mail).toMatchObject({ paragraphs: [story] });
});

describe('files and encrypted text within a message’s text', () => {
  test('a uuencoded picture is named, and is not text', async () => {
    const picture = `begin 644 pier.gif\nM${'A'.repeat(60)}\n#04)#\n\`\nend\n`;
    expect(
      await readMessage(`From: a@b.example\n\nThe pier in 1950.\n\n${picture}\nAnd as it is now.\n`),
    ).toMatchObject({
      paragraphs: ['The pier in 1950.', 'And as it is now.'],
      furniture: ['Attached: pier.gif'],
    });
    expect(readPlainBody('begin 644 words and no file\nfollow it.\n', new Map()).paragraphs).toHaveLength(1);
  });

  test('a uuencoded document is read like any that is attached', async () => {
    const lines = Buffer.from(`${'The council met on Friday about the pier. '.repeat(9)}\n`)
      .toString('latin1')
      .match(/.{1,45}/gs);
    const signs = (line: string) =>
      (line.padEnd(Math.ceil(line.length / 3) * 3, '\0').match(/.{3}/gs) ?? [])
        .flatMap((three) => {
          const bits = Buffer.from(three, 'latin1').readUIntBE(0, 3);
          return [18, 12, 6, 0].map((shift) => String.fromCharCode(((bits >> shift) & 63) + 32));
        })
        .join('');
    const file = lines?.map((line) => `${String.fromCharCode(line.length + 32)}${signs(line)}`).join('\n');
    const letter = `From: a@b.example\nSubject: Minutes\n\nThe minutes are below.\n\nbegin 644 Minütes.txt\n${file}\n\`\nend\n`;
    expect(await readBytes(Buffer.from(letter), 'x.eml')).toMatchObject([
      { paragraphs: ['The minutes are below.'], furniture: ['Attached: Minütes.txt'] },
      { member: 'Minütes.txt', paragraphs: [expect.stringMatching(/^The council met on Friday/)] },
    ]);
  });

  test('what PGP encrypted is left out if there are words before it', async () => {
    const sealed = '-----BEGIN PGP MESSAGE-----\n\nhQEMAwzOQ1qnzNo7AQf7\n-----END PGP MESSAGE-----\n';
    const said = (text: string) => readMessage(`From: Jane Roe <jane@example.org>\nSubject: Pier\n\n${text}`);
    expect(await said(`Three parts follow.\n\n${sealed}\nThat was all.\n`)).toMatchObject({
      paragraphs: ['Three parts follow.', 'That was all.'],
    });
    expect(await said(`${sealed}\n-- \nThe harbour list\n`)).toMatchObject({ code: 'encrypted' });
  });
});

describe('a message enclosed by a signature', () => {
  const element = (tag: number, ...content: Uint8Array[]) => {
    const bytes = Buffer.concat(content);
    return Buffer.concat([Buffer.from([tag, 0x82, bytes.length >> 8, bytes.length & 0xff]), bytes]);
  };
  const marked = (tag: number, ...content: Uint8Array[]) =>
    Buffer.concat([Buffer.from([tag, 0x80]), ...content, Buffer.from([0, 0])]);
  const signed = (kind: string, write: typeof element, octets: Uint8Array) =>
    write(
      0x30,
      element(0x06, Buffer.from(`2a864886f70d0107${kind}`, 'hex')),
      write(
        0xa0,
        write(
          0x30,
          element(0x02, Buffer.from([1])),
          element(0x31),
          write(0x30, element(0x06, Buffer.from('2a864886f70d010701', 'hex')), write(0xa0, octets)),
        ),
      ),
    );
  const story = Buffer.from('Content-Type: text/plain\r\n\r\nThe council votes today on the pier.\r\n');
  const message = (cms: Uint8Array) =>
    readMessage(
      `From: Jane Roe <jane@b.example>\nSubject: Pier\nContent-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n${Buffer.from(cms).toString('base64')}\n`,
    );

  test('can be read: only encrypted messages are refused as encrypted', async () => {
    const draft = { title: 'Pier', paragraphs: ['The council votes today on the pier.'] };
    expect(await message(signed('02', element, element(0x04, story)))).toMatchObject(draft);
    const pieces = marked(0x24, element(0x04, story.subarray(0, 40)), element(0x04, story.subarray(40)));
    expect(await message(signed('02', marked, pieces))).toMatchObject(draft);
    expect(await message(signed('03', element, element(0x04, story)))).toMatchObject({ code: 'encrypted' });
  });

  test('that is truncated or malformed is refused, and never read past its end', async () => {
    const whole = signed('02', element, element(0x04, story));
    for (let length = 0; length < whole.length; length += 7)
      expect(await message(whole.subarray(0, length)), `${length} bytes`).toMatchObject({ outcome: 'failure' });
    expect(await message(Buffer.alloc(4000, Buffer.from([0x30, 0x80])))).toMatchObject({ outcome: 'failure' });
  });
});

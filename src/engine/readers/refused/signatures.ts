/** The first bytes of formats that are not read. */

export interface Signature {
  /** As shown: "This is …". */
  readonly what: string;
  /** Null where any byte is allowed. */
  readonly bytes: readonly (number | null)[];
  readonly at: number;
}

const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0));
const starts = (what: string, mark: string | Signature['bytes'], at = 0): Signature => ({
  what,
  bytes: typeof mark === 'string' ? ascii(mark) : mark,
  at,
});

const FILLING = Array.from({ length: 187 }, () => null);
/** The name of its content type: data enveloped for its recipients. */
const ENVELOPED = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x03];

/** Pictures, sound, film, programs, fonts, data: never an article. */
export const MEDIA: readonly Signature[] = [
  starts('a picture (PNG)', [0x89, 0x50, 0x4e, 0x47]),
  starts('a picture (JPEG)', [0xff, 0xd8, 0xff]),
  starts('a picture (GIF)', 'GIF8'),
  starts('a picture (WebP)', 'WEBP', 8),
  starts('a picture (TIFF)', [0x49, 0x49, 0x2a, 0x00]),
  starts('a picture (TIFF)', [0x4d, 0x4d, 0x00, 0x2a]),
  starts('a picture (BMP)', [0x42, 0x4d, null, null, null, null, 0, 0, 0, 0]),
  starts('a picture (ICO)', [0, 0, 1, 0]),
  starts('a picture (Photoshop)', '8BPS\0'),
  starts('a picture (JPEG 2000)', [0, 0, 0, 0x0c, 0x6a, 0x50]),
  starts('a picture (JPEG XL)', [0, 0, 0, 0x0c, 0x4a, 0x58]),
  starts('a picture (WMF)', [0xd7, 0xcd, 0xc6, 0x9a]),
  starts('a picture (EMF)', ' EMF', 40),
  starts('a picture (EPS)', [0xc5, 0xd0, 0xd3, 0xc6]),
  starts('a picture (HEIF)', 'ftyphei', 4),
  starts('a picture (HEIF)', 'ftypmif1', 4),
  starts('a picture (AVIF)', 'ftypavif', 4),
  starts('a sound (M4A)', 'ftypM4A', 4),
  starts('a film (MP4)', 'ftyp', 4),
  starts('a film (QuickTime)', 'moov', 4),
  starts('a film (QuickTime)', 'mdat', 4),
  starts('a film (QuickTime)', 'wide', 4),
  // Packets of 188 bytes, each with the same first one.
  starts('a film (MPEG)', [0x47, ...FILLING, 0x47, ...FILLING, 0x47]),
  starts('a film (MPEG)', [0, 0, 1, 0xb3]),
  starts('a film (RealMedia)', '.RMF'),
  starts('a film (Matroska or WebM)', [0x1a, 0x45, 0xdf, 0xa3]),
  starts('a film (MPEG)', [0, 0, 1, 0xba]),
  starts('a film or sound (Windows Media)', [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11]),
  starts('a film (Flash)', 'FLV\x01'),
  starts('a film (Flash)', 'CWS'),
  starts('a film (Flash)', 'FWS'),
  starts('a film (Flash)', 'ZWS'),
  starts('a sound (MP3)', 'ID3'),
  starts('a sound (MP3)', [0xff, 0xfb]),
  starts('a sound (MP3)', [0xff, 0xf3]),
  starts('a sound (MP3)', [0xff, 0xfa]),
  starts('a sound (AAC)', [0xff, 0xf1]),
  starts('a sound (AAC)', [0xff, 0xf9]),
  starts('a sound (AIFF)', 'AIFF', 8),
  starts('a sound (AIFF)', 'AIFC', 8),
  starts('a sound (Core Audio)', 'caff'),
  starts('a sound (Ogg)', 'OggS'),
  starts('a sound (FLAC)', 'fLaC'),
  starts('a sound (MIDI)', 'MThd'),
  starts('a sound (AMR)', '#!AMR'),
  starts('a sound or film (RIFF)', 'RIFF'),
  starts('a program', [0x7f, 0x45, 0x4c, 0x46]),
  starts('a program', [0xca, 0xfe, 0xba, 0xbe]),
  starts('a program', [0xcf, 0xfa, 0xed, 0xfe]),
  starts('a program', '\0asm'),
  starts('a picture (GIMP)', 'gimp xcf '),
  starts('a drawing (AutoCAD)', 'AC10'),
  starts('a font', 'wOF'),
  starts('a font', 'ttcf\0'),
  starts('a font', 'OTTO\0'),
  starts('a font', [0, 1, 0, 0, 0]),
  starts('a shortcut of Windows', [0x4c, 0, 0, 0, 1, 0x14, 2, 0]),
  starts('a torrent', 'd8:announce'),
];

export const DATABASE = starts('a database (SQLite)', 'SQLite format 3\0');

/** Its application id is at offset 68 of a database's head. */
export const OWN_ARCHIVE = starts('a Collate archive', [
  ...ascii('SQLite format 3\0'),
  ...Array.from({ length: 52 }, () => null),
  ...ascii('Coll'),
]);

/** Kinds of document that may contain articles, or wrap them. */
export const DOCUMENTS: readonly Signature[] = [
  DATABASE,
  starts('a database (Access)', 'Standard Jet DB', 4),
  starts('a database (Access)', 'Standard ACE DB', 4),
  starts('a table of data (Parquet)', 'PAR1'),
  starts('a table of data (Avro)', 'Obj\x01'),
  starts('a database of Lotus Notes', [0x1a, 0, 0, 4, 0, 0]),
  starts('data of statistics (SPSS)', '$FL2@(#)'),
  starts('data of statistics (HDF)', [0x89, 0x48, 0x44, 0x46, 13, 10]),
  starts('a layout (InDesign)', [6, 6, 0xed, 0xf5, 0xd8, 0x1d, 0x46, 0xe5]),
  starts('a book (Kindle, KFX)', 'CONT\x02\0'),
  starts('a DjVu document', 'AT&TFORM'),
  starts('a book (MOBI or Kindle)', 'BOOKMOBI', 60),
  starts('a book (PalmDoc)', 'TEXtREAd', 60),
  starts('a book (LIT)', 'ITOLITLS'),
  starts('a help file (CHM)', 'ITSF'),
  starts('a document of Windows Write', [0x31, 0xbe, 0, 0]),
  starts('a document of Windows Write', [0x32, 0xbe, 0, 0]),
  starts('a WordPerfect document', [0xff, 0x57, 0x50, 0x43]),
  starts('a OneNote section', [0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8]),
  starts('an Outlook mailbox (PST)', '!BDN'),
  starts('an Outlook Express mailbox (DBX)', [0xcf, 0xad, 0x12, 0xfe]),
];

/** Archives and compressed files that are not unpacked. */
export const ARCHIVES: readonly Signature[] = [
  starts('a 7z archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  starts('a RAR archive', 'Rar!'),
  starts('an xz file', [0xfd, 0x37, 0x7a, 0x58, 0x5a]),
  starts('a bzip2 file', '1AY&SY', 4),
  // An empty archive has nothing but its end mark.
  starts('a bzip2 file', [0x17, 0x72, 0x45, 0x38, 0x50, 0x90], 4),
  ...[0x01, 0x5e, 0x9c, 0xda].map((level) => starts('a file packed by zlib', [0x78, level])),
  starts('an lzma file', [0x5d, 0, 0]),
  starts('an lzip file', 'LZIP\x01'),
  starts('an LZ4 file', [0x04, 0x22, 0x4d, 0x18]),
  starts('a file packed by compress', [0x1f, 0x9d]),
  starts('an lzop file', [0x89, 0x4c, 0x5a, 0x4f, 0x00]),
  starts('a cpio archive', [0xc7, 0x71]),
  starts('a cpio archive', [0x71, 0xc7]),
  starts('an ARJ archive', [0x60, 0xea]),
  starts('an LZH archive', '-lh', 2),
  starts('a CAB archive', 'MSCF'),
  starts('an ACE archive', '**ACE**', 7),
  starts('a StuffIt archive', 'StuffIt (c)'),
  starts('a StuffIt archive', 'SIT!'),
  starts('a package (xar)', 'xar!'),
  starts('a package (RPM)', [0xed, 0xab, 0xee, 0xdb]),
  starts('a package (ar)', '!<arch>\n'),
  starts('a disk image (ISO)', 'CD001', 32_769),
];

/** What is encrypted with a key that only its recipient has. */
export const LOCKED: readonly Signature[] = [
  starts('a file encrypted with age', 'age-encryption.org/'),
  starts('a password safe (KeePass)', [0x03, 0xd9, 0xa2, 0x9a]),
  starts('an encrypted message (PGP)', [0x85, 0x01, 0x0c, 0x03]),
  starts('an encrypted message (PGP)', [0x85, 0x01, 0x8c, 0x03]),
  starts('an encrypted message (PGP)', [0x85, 0x02, 0x0c, 0x03]),
  starts('an encrypted message (PGP)', [0x84, 0x5e, 0x03]),
  // With a password instead of a key.
  starts('an encrypted file (PGP)', [0x8c, 0x0d, 0x04]),
  starts('an encrypted message (S/MIME)', [0x30, 0x82, null, null, ...ENVELOPED]),
  starts('an encrypted message (S/MIME)', [0x30, 0x80, ...ENVELOPED]),
  starts('an encrypted disk (LUKS)', [0x4c, 0x55, 0x4b, 0x53, 0xba, 0xbe]),
];

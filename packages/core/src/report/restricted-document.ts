const documents = [
  ...['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'numbers', 'csv', 'tsv'],
  ...['docx', 'docm', 'doc', 'odt', 'rtf', 'pdf', 'pptx', 'ppt', 'odp'],
  ...[
    'jpg',
    'jpeg',
    'jfif',
    'png',
    'gif',
    'webp',
    'heic',
    'heif',
    'avif',
    'tif',
    'tiff',
    'bmp',
    'svg',
  ],
  ...[
    'mp3',
    'm4a',
    'ogg',
    'oga',
    'opus',
    'wav',
    'amr',
    'mp4',
    'm4v',
    'mov',
    'avi',
    'mkv',
    'webm',
    '3gp',
  ],
  ...[
    'zip',
    'rar',
    '7z',
    'gz',
    'tgz',
    'tar',
    'bz2',
    'xz',
    'eml',
    'msg',
    'mbox',
    'vcf',
    'htm',
    'html',
  ],
  ...['mdb', 'accdb', 'sqlite'],
];

const ending = new RegExp(`\\.(?:${documents.join('|')})$`, 'i');

/**
 * Whether a file is a document, a table, a picture, a recording or an archive by its name: what
 * arrives that way may hold names or faces, and never lies among the content.
 */
export function isRestrictedDocument(file: string): boolean {
  return ending.test(file.trim());
}

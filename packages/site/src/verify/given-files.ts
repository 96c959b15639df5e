import type { GivenFiles } from './check-files.ts';

/** Files that were picked, with the path from the picked folder where there is one. */
export async function pickedFiles(files: Iterable<File>): Promise<GivenFiles> {
  return readAll(
    Array.from(files, (file) => [file.webkitRelativePath || file.name, file] as const),
  );
}

/** Files and folders that were dropped. To be called while the event lasts: its list ends with it. */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFiles> {
  const found = Array.from(transfer.items, async (item): Promise<readonly NamedFile[]> => {
    const entry = item.webkitGetAsEntry();
    if (entry !== null) return filesIn(entry);
    const file = item.getAsFile();
    return file === null ? [] : [[file.name, file]];
  });
  return readAll((await Promise.all(found)).flat());
}

type NamedFile = readonly [path: string, file: File];

async function filesIn(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [[entry.fullPath.replace(/^\//, ''), file]];
  }
  if (!isFolder(entry)) return [];
  const inside = await entriesIn(entry.createReader());
  return (await Promise.all(inside.map(filesIn))).flat();
}

/** A browser hands out a folder in parts, and an empty one at the end. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
  return some.length === 0 ? [] : [...some, ...(await entriesIn(reader))];
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** Hidden files are the file manager's own, and nobody’s release. */
async function readAll(files: readonly NamedFile[]): Promise<GivenFiles> {
  const read = files
    .filter(([path]) => !path.split('/').some((part) => part.startsWith('.')))
    .map(async ([path, file]) => [path, new Uint8Array(await file.arrayBuffer())] as const);
  return new Map(await Promise.all(read));
}

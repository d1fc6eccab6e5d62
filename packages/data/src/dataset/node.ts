import { DataShapeError, HttpError } from '../errors.js';
import { DatasetClient as Client } from './client.js';

/** The parts of Node that are used; this package is compiled without types of any platform. */
interface FileModule {
  readFile(path: URL, encoding: 'utf8'): Promise<string>;
}
interface UrlModule {
  pathToFileURL(path: string): URL;
}

/** Reads the published dataset from where it is hosted or, in Node, from a folder. */
export class DatasetClient extends Client {
  /**
   * @param folder where the dataset lies, such as `node_modules/@odm-widgets/dataset`
   * @returns a client that reads its files and requests nothing
   */
  static fromFolder(folder: string | URL): DatasetClient {
    const { href } =
      typeof folder === 'string' ? nodeModule<UrlModule>('node:url').pathToFileURL(folder) : folder;
    return new DatasetClient(href, (address) => readJson(new URL(address)));
  }
}

/** @throws {HttpError} 404 when there is no such file, as a server answers */
async function readJson(file: URL): Promise<unknown> {
  const { readFile } = nodeModule<FileModule>('node:fs/promises');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new DataShapeError(`${file.pathname} is not JSON.`, { cause });
    if ((cause as { code?: string }).code !== 'ENOENT') throw cause;
    throw new HttpError(`There is no file ${file.pathname}.`, 404, { cause });
  }
}

/** Without an import, which bundlers for browsers would follow. */
function nodeModule<M>(name: string): M {
  const { process } = globalThis as unknown as { process: { getBuiltinModule(name: string): M } };
  return process.getBuiltinModule(name);
}

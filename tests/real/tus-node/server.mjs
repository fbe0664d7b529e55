// The tus project's own server and file store, as they come, for tests/real and tests/bench.
//
//   node server.mjs PORT FOLDER     listens on 127.0.0.1, endpoint /files; prints READY; ends with SIGTERM
//
// FOLDER holds two files a session, <id> and <id>.json. What an operator would configure is taken from the environment:
//   TUS_MAX_SIZE=BYTES        Tus-Max-Size, and 413 above it
//   TUS_EXPIRE_MS=MS          sessions expire so long after their creation
//   TUS_SWEEP_MS=MS          expired sessions are deleted so often
//   TUS_NO_TERMINATION=1      the termination extension is neither announced nor served
//   TUS_RELATIVE_LOCATION=1   Location is a path
//   TUS_KEEP_FINISHED=1       a finished upload cannot be terminated
import { createServer } from 'node:http';
import { Server } from '@tus/server';
import { FileStore } from '@tus/file-store';

const [port, folder] = process.argv.slice(2);
if (!port || !folder) {
    console.error('usage: node server.mjs PORT FOLDER');
    process.exit(2);
}

const number = (name) => (process.env[name] ? Number(process.env[name]) : undefined);
const flag = (name) => process.env[name] === '1';

const datastore = new FileStore({
    directory: folder,
    expirationPeriodInMilliseconds: number('TUS_EXPIRE_MS'),
});
const withheld = new Set();
if (!number('TUS_EXPIRE_MS')) withheld.add('expiration');
if (flag('TUS_NO_TERMINATION')) withheld.add('termination');
datastore.extensions = datastore.extensions.filter((name) => !withheld.has(name));

const tus = new Server({
    path: '/files',
    datastore,
    maxSize: number('TUS_MAX_SIZE'),
    relativeLocation: flag('TUS_RELATIVE_LOCATION'),
    disableTerminationForFinishedUploads: flag('TUS_KEEP_FINISHED'),
});

const http = createServer((request, response) => {
    // The library serves DELETE whatever it announces; an operator who forbids it does so in front of it.
    if (request.method === 'DELETE' && withheld.has('termination')) {
        response.writeHead(405, { 'Tus-Resumable': '1.0.0', 'Content-Length': 0 });
        response.end();
        return;
    }
    tus.handle(request, response);
});
if (number('TUS_SWEEP_MS')) setInterval(() => tus.cleanUpExpiredUploads().catch(console.error), number('TUS_SWEEP_MS'));
http.requestTimeout = 0; // Node's 300 s would cut a long PATCH
http.listen(Number(port), '127.0.0.1', () => console.log('READY'));
process.once('SIGTERM', () => process.exit(0));

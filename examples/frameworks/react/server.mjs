import { createServer } from 'node:http';
import { answer } from './site.mjs';

const port = process.env.PORT ?? 3000;
createServer(answer).listen(port, 'localhost', () => console.log(`http://localhost:${port}/`));

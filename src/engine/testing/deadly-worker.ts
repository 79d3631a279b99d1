/** For tests: a worker of the engine that ends when it is asked for a certain article, as one does whose memory is not enough for it. */
import { sourceWorkerUrl } from '../source-worker-url.ts';

export function deadlyWorkerUrl(name: 'index' | 'origins', articleId: number): URL {
  const code = `
    import { parentPort as port } from 'node:worker_threads';
    const on = port.on.bind(port);
    port.on = (event, answer) => on(event, (message) => {
      if (Array.isArray(message.params) && message.params.includes(${articleId})) process.exit(3);
      answer(message);
    });
    await import(${JSON.stringify(sourceWorkerUrl(name).href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

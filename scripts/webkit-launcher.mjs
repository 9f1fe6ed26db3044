/** WebKitGTK for Web Test Runner, on a display of its own that lives as long as the launcher. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const READY_WITHIN_MS = 20_000;

/** @param {{ executable: string, xvfb: string }} browser as found by find-browsers.mjs */
export function webkitGtkLauncher({ executable, xvfb }) {
  const children = [];
  const stopChildren = () => children.splice(0).forEach((child) => child.kill());
  // Also when the run is cut short: a display that outlives its run is never found again.
  process.once('exit', stopChildren);

  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    logLevel: 'error',
    // Filled in below: nothing listens yet while the configuration is read.
    port: 0,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
    },
  });
  const { startSession, stop } = launcher;
  let starting;

  return Object.assign(launcher, {
    name: 'Webkit',
    concurrency: 1,
    async initialize(config) {
      // One file at a time in the window itself; more would share one window as frames.
      launcher.config = { ...config, concurrency: 1 };
    },
    async startSession(...session) {
      starting ??= start();
      await starting;
      return startSession.apply(launcher, session);
    },
    async stop() {
      await stop.call(launcher);
      stopChildren();
    },
  });

  async function start() {
    const display = await startDisplay();
    const port = await freePort();
    const driver = spawn(executable, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        // Without a session bus or GPU these only cost time and print warnings.
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      },
    });
    children.push(driver);
    await answers(`http://127.0.0.1:${port}/status`);
    launcher.options.port = port;
  }

  /** Xvfb picks a free display number itself and says which on the given file descriptor. */
  async function startDisplay() {
    const server = spawn(
      xvfb,
      ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    children.push(server);
    const [number] = await once(server.stdio[3], 'data', {
      signal: AbortSignal.timeout(READY_WITHIN_MS),
    });
    return `:${String(number).trim()}`;
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(url) {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

import { defineConfig } from '@playwright/test';
export default defineConfig({ testDir: '/work/main/e2e', workers: 2, timeout: 60000, reporter: [['list']], outputDir: '/tmp/pw-c-out',
  use: { baseURL: 'http://localhost:4304', serviceWorkers: 'block', launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic'] } } });

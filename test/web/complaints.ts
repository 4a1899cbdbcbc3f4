import type { BrowserContext } from 'playwright-core';

/** Everything that a careful page does not do: asking other origins, errors, blocked loads. */
export function listen(context: BrowserContext, origin: string): string[] {
  const complaints: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) {
      complaints.push(`asked ${request.url()}`);
    }
  });
  context.on('requestfailed', (request) => {
    complaints.push(`failed ${request.url()}: ${request.failure()?.errorText}`);
  });
  // A violation of the security policy is reported here too.
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    complaints.push(`thrown: ${error.error().stack}`);
  });
  return complaints;
}

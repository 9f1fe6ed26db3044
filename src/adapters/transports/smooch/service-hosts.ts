/** Who may be contacted by the SDK: its code, its configuration, its service, its live connection. */
export function serviceHosts({
  configBaseUrl,
}: {
  readonly configBaseUrl?: string | undefined;
}): readonly string[] {
  const zendesk =
    configBaseUrl && URL.canParse(configBaseUrl)
      ? [new URL(configBaseUrl).host, '*.zendesk.com']
      : [];
  return ['*.smooch.io', ...zendesk];
}

/**
 * Who a page's content security policy has to let the SDK ask. The SDK's maker names its own hosts
 * always, also where no address of them is configured.
 */
export function allowedHosts(config: {
  readonly configBaseUrl?: string | undefined;
}): readonly string[] {
  const hosts = new Set([...serviceHosts(config), '*.zendesk.com']);
  return [...hosts].filter((host) => host.startsWith('*') || !host.endsWith('.zendesk.com'));
}

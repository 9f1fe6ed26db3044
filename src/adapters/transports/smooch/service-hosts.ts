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

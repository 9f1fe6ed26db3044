declare module 'smooch' {
  const sdk: unknown;
  export default sdk;
}

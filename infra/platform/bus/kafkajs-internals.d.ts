declare module 'kafkajs/src/network/requestQueue/index.js' {
  const RequestQueue: { readonly prototype: { scheduleCheckPendingRequests(): void } };
  // biome-ignore lint/style/noDefaultExport: it is theirs
  export default RequestQueue;
}

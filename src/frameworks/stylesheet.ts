/** What a compiler is told of `import 'web1on1-chat/themes/….css'`: it is there, and exports nothing. */
export {};

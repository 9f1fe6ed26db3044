import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({
      template: {
        // Otherwise Vue looks for a component of this name, and warns.
        compilerOptions: { isCustomElement: (tag) => tag === 'web1on1-chat' },
      },
    }),
  ],
});

declare module '#renderer/*.css';

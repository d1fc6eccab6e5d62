/**
 * For pages that can only have a script without `type="module"`: `odm-widgets-classic.js` adds the module beside
 * itself. It is bundled as a classic script in the syntax of 2009, so that old browsers can say what they lack.
 */
(function () {
  var own = document.currentScript as HTMLScriptElement | null;
  // oxlint-disable-next-line typescript/prefer-optional-chain -- old browsers must be able to read this file
  if (!own || !own.src) {
    console.error('odm-widgets-classic.js must be loaded by a script tag with a src attribute.');
    return;
  }
  var script = document.createElement('script');
  if (!('noModule' in script)) {
    console.warn('ODM widgets need a browser with JavaScript modules. The page keeps what its author wrote.');
    return;
  }
  script.type = 'module';
  script.src = own.src.replace(/odm-widgets-classic\.js/, 'odm-widgets.js');
  // A policy that trusts the classic script by its nonce must be able to trust the module too.
  if (own.nonce) script.nonce = own.nonce;
  if (own.crossOrigin !== null) script.crossOrigin = own.crossOrigin;
  own.parentNode!.insertBefore(script, own.nextSibling);
})();

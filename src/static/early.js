// Runs before the page is drawn: the remembered theme, a view in the address that the prerendered page does not show yet,
// and at the front door the reader's language. Small and blocking on purpose.
(function () {
  var root = document.documentElement;
  var remembered = null;
  var language = null;
  try {
    remembered = localStorage.getItem('theme');
    language = localStorage.getItem('language');
  } catch {
    // Storage refused: the system's theme and the browser's languages decide.
  }
  var framed = /^\/(en|ru)\/embed\//.test(location.pathname);
  // A frame has the colours that the page around it asks for.
  var asked = framed && /[?&]theme=(light|dark)(&|$)/.exec(location.search);
  if (asked) remembered = asked[1];
  if (remembered === 'dark' || remembered === 'light') root.setAttribute('data-theme', remembered);
  if (location.search.length > 1) root.setAttribute('data-view', 'pending');
  // Who went over from one language to the other has chosen, even before the program was there to see the click.
  var here = /^\/(en|ru)\//.exec(location.pathname);
  var before =
    document.referrer.indexOf(location.origin) === 0 &&
    /^\/(en|ru)\//.exec(document.referrer.slice(location.origin.length));
  if (here && before && here[1] !== before[1]) {
    try {
      localStorage.setItem('language', here[1]);
    } catch {
      // Storage refused: the browser's languages decide next time.
    }
  }
  // What the reader does until the program has the whole page: src/state/early-deeds.ts does it again then, and nobody hears
  // it before, so that it is done once. Links and folds answer by themselves; a form is submitted by the click on its button
  // that the browser makes of the Enter key. The small program of a frame hears its reader itself.
  root.earlyDeeds = framed ? null : [];
  function keep(event) {
    var field = event.type !== 'click';
    var target = field ? event.target : event.target.closest('button, [role=option]');
    if (!root.earlyDeeds || !target) return;
    event.stopImmediatePropagation();
    // What is changed was put in before.
    if (event.type !== 'change')
      root.earlyDeeds.push({ field: field, target: target, value: target.value, checked: target.checked });
  }
  document.addEventListener('click', keep, true);
  document.addEventListener('input', keep, true);
  document.addEventListener('change', keep, true);
  document.addEventListener(
    'submit',
    function (event) {
      if (root.earlyDeeds) event.preventDefault();
    },
    true,
  );
  // The programs of the page (scripts/release/hasten-pages.ts) and its data are fetched once it is painted, so that they keep
  // nothing from it, each in a task of its own. Then the page is theirs: for a link with a view or a place at once; on a phone,
  // which has little to compute with, when its reader does the first thing, or after a rest. What the page shows and links
  // to is there without them.
  var SIGNS = ['pointerdown', 'touchstart', 'click', 'keydown', 'focusin', 'input', 'scroll', 'wheel'];
  var REST = 10000;
  var begun = false;
  function begin() {
    var link = document.querySelector('link[data-begin]');
    if (begun || !link) return;
    begun = true;
    SIGNS.forEach(function (sign) {
      removeEventListener(sign, begin, true);
    });
    // The sign itself comes first.
    setTimeout(function () {
      import(link.href).catch(function (error) {
        // The prerendered page stays: better than none.
        root.removeAttribute('data-view');
        console.error(error);
      });
    }, 0);
  }
  // Data that is asked for early: src/state/site-files.ts takes it from there.
  root.earlyFiles = {};
  function fetchPrograms() {
    document.querySelectorAll('link[rel=later]').forEach(function (link) {
      setTimeout(function () {
        var address = link.getAttribute('href');
        if (link.as !== 'fetch') link.rel = 'modulepreload';
        else
          root.earlyFiles[address] = fetch(address).catch(function () {
            return null;
          });
      }, 0);
    });
  }
  document.addEventListener('DOMContentLoaded', function () {
    if (location.search.length > 1 || location.hash.length > 1) {
      fetchPrograms();
      begin();
      return;
    }
    SIGNS.forEach(function (sign) {
      addEventListener(sign, begin, { capture: true, passive: true });
    });
    requestAnimationFrame(function () {
      setTimeout(function () {
        fetchPrograms();
        setTimeout(begin, matchMedia('(hover: none) and (pointer: coarse)').matches ? REST : 0);
      }, 0);
    });
  });
  if (location.pathname === '/') {
    var wanted =
      language ||
      (navigator.languages || [navigator.language || 'en']).find(function (tag) {
        return /^(en|ru)\b/i.test(tag);
      });
    location.replace(/^ru/i.test(wanted || 'en') ? '/ru/' : '/en/');
  }
})();

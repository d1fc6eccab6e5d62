<?php
/**
 * The loader of the widgets, on pages that have one: with the hash of its version, and the hashes of all it loads.
 *
 * @package ODM_Widgets
 */

defined( 'ABSPATH' ) || exit;

/** Id of the script module, which block.json of each widget names too. */
const ODM_WIDGETS_MODULE = 'odm-widgets';

add_action( 'init', 'odm_widgets_register_module' );
add_action( 'wp_enqueue_scripts', 'odm_widgets_enqueue_early' );
add_action( 'wp_head', 'odm_widgets_print_import_map', 1 );
add_filter( 'wp_script_attributes', 'odm_widgets_script_attributes' );

/**
 * Version and hashes of the scripts this plugin is for. The release writes them into `release.php` when it makes the
 * archive; without it, scripts are loaded without a hash.
 */
function odm_widgets_release(): array {
	static $release = null;
	if ( null === $release ) {
		$file    = dirname( ODM_WIDGETS_PLUGIN ) . '/release.php';
		$release = is_readable( $file ) ? require $file : array( 'version' => '', 'hashes' => array() );
	}
	return $release;
}

/** Address of the folder of the scripts, with a slash at its end; '' where there is none. */
function odm_widgets_embed_url(): string {
	$files = odm_widgets_setting( 'files' );
	if ( '' === $files ) {
		$version = odm_widgets_release()['version'];
		$files   = '' === $version ? '' : 'https://cdn.jsdelivr.net/npm/@odm-widgets/embed@' . $version . '/dist';
	}
	return '' === $files ? '' : trailingslashit( $files ) . 'embed/';
}

/** Attributes of the script tag. */
function odm_widgets_script_tag_attributes(): array {
	$hash       = odm_widgets_release()['hashes']['odm-widgets.js'] ?? '';
	$attributes = array(
		'type' => 'module',
		'src'  => odm_widgets_embed_url() . 'odm-widgets.js',
	);
	if ( '' !== $hash ) {
		$attributes['integrity']   = $hash;
		$attributes['crossorigin'] = 'anonymous';
	}
	$pages = odm_widgets_origin( odm_widgets_setting( 'pages' ) );
	if ( '' !== $pages && odm_widgets_origin( home_url() ) !== $pages ) {
		$attributes['data-odm-links'] = $pages;
	}
	return $attributes;
}

/** From WordPress 6.5, the loader is a script module, which blocks name as their `viewScriptModule`. */
function odm_widgets_register_module(): void {
	if ( function_exists( 'wp_register_script_module' ) && '' !== odm_widgets_embed_url() ) {
		// The address holds the version, and a hash belongs to one address: without a query.
		wp_register_script_module( ODM_WIDGETS_MODULE, odm_widgets_embed_url() . 'odm-widgets.js', array(), null );
	}
}

/**
 * Adds the loader to the page: once, at the end of the page where its head has been printed.
 */
function odm_widgets_enqueue(): void {
	if ( '' === odm_widgets_embed_url() || is_admin() ) {
		return;
	}
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( ODM_WIDGETS_MODULE );
		return;
	}
	$hook = did_action( 'wp_head' ) && ! doing_action( 'wp_head' ) ? 'wp_footer' : 'wp_head';
	if ( ! has_action( 'wp_head', 'odm_widgets_print_script' ) && ! has_action( 'wp_footer', 'odm_widgets_print_script' ) ) {
		add_action( $hook, 'odm_widgets_print_script' );
	}
}

/** The browser asks for the loader at once where the posts of the page are known to need it. */
function odm_widgets_enqueue_early(): void {
	foreach ( $GLOBALS['wp_query']->posts ?? array() as $post ) {
		if ( $post instanceof WP_Post && odm_widgets_is_needed( $post->post_content ) ) {
			odm_widgets_enqueue();
			return;
		}
	}
}

/**
 * Whether a text has a block, a shortcode or a tag of ours, or a link to a page of a place.
 *
 * @param string $text A post, as it is stored or shown.
 */
function odm_widgets_is_needed( string $text ): bool {
	return (bool) preg_match( '~<!-- wp:odm-widgets/|\[odm-[a-z]|<odm-[a-z]|/w/[a-z-]+/[\w-]+~', $text );
}

function odm_widgets_print_script(): void {
	wp_print_script_tag( odm_widgets_script_tag_attributes() );
}

/**
 * WordPress has no place for a hash where a script module is registered.
 *
 * @param array $attributes Of any script tag.
 */
function odm_widgets_script_attributes( array $attributes ): array {
	$own = odm_widgets_script_tag_attributes();
	return ( $attributes['src'] ?? '' ) === $own['src'] ? array_merge( $attributes, $own ) : $attributes;
}

/**
 * The hashes of all that the loader loads. A page has one import map in many browsers, and from WordPress 6.5 it may be
 * one of WordPress, so there it is only printed where a site asks for it.
 */
function odm_widgets_print_import_map(): void {
	$hashes = odm_widgets_release()['hashes'];
	/**
	 * Filters whether the hashes of all files of the widgets are printed, as an import map.
	 *
	 * @param bool $is_printed True below WordPress 6.5.
	 */
	if ( ! $hashes || ! apply_filters( 'odm_widgets_import_map', ! function_exists( 'wp_register_script_module' ) ) ) {
		return;
	}
	$needed = array_filter(
		$GLOBALS['wp_query']->posts ?? array(),
		static fn( $post ): bool => $post instanceof WP_Post && odm_widgets_is_needed( $post->post_content )
	);
	if ( ! $needed ) {
		return;
	}
	$map = array();
	foreach ( $hashes as $file => $hash ) {
		$map[ odm_widgets_embed_url() . $file ] = $hash;
	}
	wp_print_inline_script_tag( wp_json_encode( array( 'integrity' => $map ), JSON_UNESCAPED_SLASHES ), array( 'type' => 'importmap' ) );
}

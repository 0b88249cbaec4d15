// better-sqlite3 as a module of Node-API 9, for the fallback runtime. Its sources ask for version 10 because they keep references
// to strings and numbers; before version 10 only objects and functions can be referred to. So any other value is put into a box, an
// object with a mark of ours, and taken out again when the reference is read.
//
// Not as an experimental module, which would allow such references: its finalizers run inside the garbage collector, and
// Electron 33 ends the process as soon as one of them deletes a reference.
#include <node_api.h>

namespace boxed {

static const napi_type_tag mark = {0x64756d656e742d31, 0x626f7865642d7374};

static bool holds(napi_env env, napi_value value) {
  napi_valuetype type;
  if (napi_typeof(env, value, &type) != napi_ok || type != napi_object) return false;
  bool isBox = false;
  return napi_check_object_type_tag(env, value, &mark, &isBox) == napi_ok && isBox;
}

static napi_status create_reference(napi_env env, napi_value value, uint32_t count, napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (type == napi_object || type == napi_function || type == napi_symbol || type == napi_external) {
    return napi_create_reference(env, value, count, result);
  }

  napi_value box;
  status = napi_create_object(env, &box);
  if (status == napi_ok) status = napi_type_tag_object(env, box, &mark);
  if (status == napi_ok) status = napi_set_element(env, box, 0, value);
  return status == napi_ok ? napi_create_reference(env, box, count, result) : status;
}

static napi_status get_reference_value(napi_env env, napi_ref reference, napi_value* result) {
  napi_status status = napi_get_reference_value(env, reference, result);
  if (status != napi_ok || *result == nullptr || !holds(env, *result)) return status;
  return napi_get_element(env, *result, 0, result);
}

}  // namespace boxed

#define napi_create_reference boxed::create_reference
#define napi_get_reference_value boxed::get_reference_value

#undef NODE_API_MODULE_GET_API_VERSION
#define NODE_API_MODULE_GET_API_VERSION version_of_the_sources

#include "better_sqlite3.cpp"

extern "C" NAPI_MODULE_EXPORT int32_t node_api_module_get_api_version_v1(void) {
  return 9;
}
